package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import org.jspecify.annotations.Nullable;

/**
 * The public text of a problem file, to write and to agree to.
 *
 * @param lines which sources and results a copy can go along of
 * @param stories which anonymous stories of the file can be told on it
 * @param waiting what waits for a second person, or null
 * @param revision number of the revision that waits; 0 for none
 * @param writtenBy who wrote what waits; empty when nothing does
 * @param own whether the reader wrote it
 */
public record PublicTextView(
        Form form,
        Problem problem,
        List<Option> lines,
        List<Option> stories,
        @Nullable PublicText waiting,
        int revision,
        String writtenBy,
        boolean own,
        boolean shown) {

    public String path() {
        return "/medewerkers/knelpunten/" + problem.id() + "/publiek";
    }
}
