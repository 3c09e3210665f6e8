package nl.kinderrechtenhelpdesk.giving;

import java.time.Instant;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote who would like to support the helpdesk. Not a question about a child: that is {@code intake.Question}.
 *
 * @param handledAt when somebody of the helpdesk dealt with it; null until then
 */
public record SupportMessage(
        UUID id, Instant receivedAt, @Nullable Instant handledAt, Content content) {

    /** Who may write. */
    public enum Kind {
        FUND,
        COMPANY,
        PERSON,
        OTHER
    }

    /** What was typed; organisation and telephone may be empty. */
    public record Content(
            Kind kind,
            Redacted<String> name,
            Redacted<String> organisation,
            Redacted<String> email,
            Redacted<String> telephone,
            Redacted<String> words) {}
}
