package nl.kinderrechtenhelpdesk.intake.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.Saving;
import org.jspecify.annotations.Nullable;

/**
 * One page of a question: what it asks and says.
 *
 * @param heading the h1, or null when a field's label is it
 * @param promise what happens with what is told, shown before the box; null on other pages
 * @param message what must be said first, such as that an earlier draft is gone
 * @param first whether there is no page before it
 * @param fromCheck whether the asker came to change one answer and goes back to the check
 * @param canFinish whether all that must be asked is answered, so that the rest may be skipped
 * @param saving the form to save before going elsewhere; null on the first page, where nothing is written yet
 */
public record StepView(
        String action,
        int number,
        int total,
        @Nullable String heading,
        @Nullable String lead,
        @Nullable Promise promise,
        @Nullable String message,
        List<FieldView> fields,
        boolean first,
        boolean fromCheck,
        boolean canFinish,
        @Nullable Saving saving) {

    /** Whether a file can come along. */
    public boolean files() {
        return fields.stream().anyMatch(field -> field.kind() == FieldView.Kind.FILE);
    }

    /** The id of the form of a page. */
    public static final String FORM = "stap";

    /** What is promised, and the one exception. */
    public record Promise(String title, String text, String exception) {}

    public StepView {
        fields = List.copyOf(fields);
    }
}
