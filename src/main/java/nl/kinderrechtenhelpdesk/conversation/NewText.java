package nl.kinderrechtenhelpdesk.conversation;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written in a case, with at most one file. Whether it becomes a message or a note is decided by what it is given to.
 *
 * @param formKey made with the form: what comes twice with the same key is written once
 */
public record NewText(
        CaseId caseId,
        Actor author,
        UUID formKey,
        Redacted<String> text,
        @Nullable Upload file) {

    /** The longest text that is accepted, in characters. */
    public static final int LONGEST = 50_000;
}
