package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Worklist;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, for its template.
 *
 * @param amount how many there are; null before anything was asked
 * @param ignored the words that were too common to look for
 * @param previous the address of the part before, {@code next} of the one after it
 */
public record SearchView(
        Filters filters,
        List<CaseRow> rows,
        @Nullable Amount amount,
        List<String> ignored,
        Paging paging,
        @Nullable String previous,
        @Nullable String next) {

    /** What the form above the rows shows again; {@code narrowed} when more than words decide. */
    public record Filters(Form form, WorklistView.Choices choices, boolean narrowed) {}

    /**
     * How many there are.
     *
     * @param more whether there are more than {@code count}
     * @param partly whether not everything was gone through
     * @param lacking whether these lack one of the words
     */
    public record Amount(int count, boolean more, boolean partly, boolean lacking) {

        static Amount of(Worklist.Found found) {
            return new Amount(
                    Math.min(found.total(), CaseSearch.COUNTED),
                    found.total() > CaseSearch.COUNTED,
                    !found.whole(),
                    found.lacking());
        }

        /** The key of the words that say so. */
        public String key() {
            String kind = lacking ? "lacking" : partly ? "partly" : "found";
            return "casework.search." + kind + (more ? ".more" : "");
        }
    }

    static SearchView nothing(Filters filters) {
        return new SearchView(filters, List.of(), null, List.of(), new Paging(1, WorklistController.ROWS), null, null);
    }

    /** The place of the first row. */
    public int first() {
        return paging.offset() + 1;
    }

    /** The place of the last row. */
    public int last() {
        return paging.offset() + rows.size();
    }

    /** Whether this is one part of several. */
    public boolean parts() {
        return previous != null || next != null;
    }
}
