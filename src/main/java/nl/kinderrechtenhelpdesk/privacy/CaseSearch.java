package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.modulith.NamedInterface;

/**
 * Finds cases by words in their sealed texts, through the {@link BlindIndex}.
 *
 * <p>A case fits when it has every word that counts, in any form. A word is also found inside a longer one (<i>verblijf</i> in
 * <i>verblijfsvergunning</i>) and a longer one by all of its parts; who has the words themselves comes first, and within that the newest.
 * Words between quotation marks must stand beside each other: for that the texts of the cases are opened. When no case has every word,
 * those that lack one of them are given instead.
 */
@NamedInterface("cases")
public interface CaseSearch {

    /** So far it is counted how many cases fit. */
    int COUNTED = 1_000;

    /** Of so many cases at most, the best and newest, the texts are opened to see whether words stand beside each other. */
    int OPENED = 100;

    /** A narrowed search goes through at most so many cases with the words. */
    int GONE_THROUGH = 20_000;

    /** Nothing but the words decides. */
    UnaryOperator<List<CaseId>> EVERY = cases -> cases;

    /**
     * What a search found.
     *
     * @param cases the best, as many as were asked for at most
     * @param total how many there are; {@link #COUNTED} and one when there are more
     * @param whole whether everything was gone through; otherwise {@code total} are those found so far
     * @param lacking whether these lack one of the words, because no case has all
     * @param ignored the words that are too common to look for
     */
    record Hits(List<CaseId> cases, int total, boolean whole, boolean lacking, List<Redacted<String>> ignored) {

        public Hits {
            cases = List.copyOf(cases);
            ignored = List.copyOf(ignored);
        }

        /** Whether there are more than were counted. */
        public boolean beyond() {
            return total > COUNTED;
        }
    }

    /**
     * Only the ids that are shown are looked at further, so a limit costs less than a large one.
     *
     * @param keeps those of some cases that may be shown, in their order; {@link #EVERY} when all may
     */
    Hits find(Redacted<String> query, int limit, UnaryOperator<List<CaseId>> keeps);
}
