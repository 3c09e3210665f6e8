package nl.kinderrechtenhelpdesk.kernel;

import java.io.Serializable;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Identifies a question and, once it is accepted, the case made of it: the same id through its whole life.
 *
 * <p>Internal only, a UUIDv7. Not the case number that people see, and not the asker's secret code.
 */
public record CaseId(UUID value) implements Serializable {

    public static CaseId next(InstantSource clock) {
        return new CaseId(Uuid7.next(clock));
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
