package nl.kinderrechtenhelpdesk.stories.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.stories.CaseStory;
import org.jspecify.annotations.Nullable;

/**
 * The anonymous story of a case, for lawyers.
 *
 * @param purposes to what the asker agreed, in words
 * @param by as who, in words; empty when nothing was agreed to
 * @param byAnother whether it was not the child
 * @param story null while there is none
 * @param writtenBy who wrote it last; empty while there is none
 * @param own whether the reader wrote it
 * @param out for what the released copy may be used, in words
 * @param hints what in the text could tell who it is about, in words
 * @param rare what in the codes could
 * @param checks what a lawyer looks at by hand
 */
public record CaseStoryView(
        CaseSummary summary,
        List<String> purposes,
        String by,
        boolean byAnother,
        @Nullable CaseStory story,
        String writtenBy,
        boolean own,
        List<String> out,
        List<Line> hints,
        List<String> rare,
        List<Option> checks,
        Form form) {

    /** One reason, and what was found for it. */
    public record Line(String reason, List<String> found) {}

    public String path() {
        return StoryPaths.ofCase(summary.id()) + "/verhaal";
    }

    public boolean is(CaseStory.State state) {
        return story != null && story.state() == state;
    }

    /** Whether what was typed is not what stands there: somebody else was first. */
    public boolean changedMeanwhile() {
        return story != null
                && form.hasProblems()
                && !form.values("tekst").isEmpty()
                && !story.text().reveal().equals(form.value("tekst"));
    }

    public int version() {
        return story == null ? 0 : story.version();
    }
}
