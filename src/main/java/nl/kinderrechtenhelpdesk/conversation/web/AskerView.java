package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * The asker's own page.
 *
 * @param asked what was asked, and {@code happened} what was told besides
 * @param status where the question stands, as the key of a message
 * @param answerBy the day by which an answer may be expected; null when there is nothing more to expect
 * @param opened when the code was used besides this visit; null when never
 * @param before parts of other modules above the conversation, and {@code after} those beneath it
 * @param sent the key of a message about what was just sent; null when nothing was
 */
public record AskerView(
        Words words,
        Redacted<String> asked,
        @Nullable Redacted<String> happened,
        String askedOn,
        String status,
        @Nullable String answerBy,
        @Nullable String opened,
        List<Content> before,
        List<EntryView> entries,
        List<Content> after,
        Form form,
        @Nullable String sent) {

    public AskerView {
        before = List.copyOf(before);
        entries = List.copyOf(entries);
        after = List.copyOf(after);
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }
}
