package nl.kinderrechtenhelpdesk.conversation.web;

import gg.jte.Content;
import java.util.List;
import nl.kinderrechtenhelpdesk.danger.Help;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.AskerWords;
import org.jspecify.annotations.Nullable;

/**
 * The asker's own page.
 *
 * @param asked what was asked, and {@code happened} what was told besides
 * @param help help that fits what the asker just wrote; null when nothing tells of danger
 * @param before parts of other modules above the conversation, and {@code after} those beneath it
 * @param pass a {@code WritingPass} for the text of the form
 * @param sent the key of a message about what was just sent; null when nothing was
 */
public record AskerView(
        AskerWords words,
        Redacted<String> asked,
        @Nullable Redacted<String> happened,
        String askedOn,
        Standing standing,
        @Nullable Help help,
        List<Content> before,
        List<EntryView> entries,
        List<Content> after,
        Form form,
        String pass,
        @Nullable String sent) {

    public AskerView {
        before = List.copyOf(before);
        entries = List.copyOf(entries);
        after = List.copyOf(after);
    }

    /**
     * Where the question stands and what the asker may count on.
     *
     * @param status the key of a message
     * @param answerBy the day by which an answer may be expected; null when there is nothing more to expect
     * @param late whether that day has passed
     * @param ended whether the case has ended
     * @param readBy when somebody reads what is written today
     * @param codeEnds the last day on which the code opens; null while the case goes on
     * @param opened when the code was used besides this visit; null when never
     * @param contact how the asker is told of news, as the end of a message key
     * @param contactExpired whether the asker must first say that this is still safe
     * @param again the last day on which to ask that the case be taken up again; null when there is nothing to ask
     */
    public record Standing(
            String status,
            @Nullable String answerBy,
            boolean late,
            boolean ended,
            String readBy,
            @Nullable String codeEnds,
            @Nullable String opened,
            String contact,
            boolean contactExpired,
            @Nullable String again) {}

    /** Whether there are files to open. */
    public boolean files() {
        return entries.stream().anyMatch(entry -> !entry.files().isEmpty());
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }
}
