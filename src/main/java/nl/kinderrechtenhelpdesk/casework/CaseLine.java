package nl.kinderrechtenhelpdesk.casework;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param answered when the advice was sent, {@code closed} when the case was closed
 * @param words of the question, where a list shows them and they can be read
 */
public record CaseLine(
        CaseSummary summary,
        Codes codes,
        @Nullable Instant answered,
        @Nullable Instant closed,
        @Nullable Redacted<String> words) {

    /** The same with the words of its question. */
    public CaseLine with(@Nullable Redacted<String> itsWords) {
        return new CaseLine(summary, codes, answered, closed, itsWords);
    }
}
