package nl.kinderrechtenhelpdesk.advice;

import java.time.Instant;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** What a second lawyer said of an advice, and of which of its texts. */
public record Review(int revision, Verdict verdict, Redacted<String> remarks, StaffId reviewer, Instant at) {

    /** What the reviewer decided. */
    public enum Verdict {
        APPROVED,
        RETURNED
    }
}
