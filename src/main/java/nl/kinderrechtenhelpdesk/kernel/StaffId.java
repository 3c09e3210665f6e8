package nl.kinderrechtenhelpdesk.kernel;

import java.io.Serializable;
import java.time.InstantSource;
import java.util.UUID;

/** Identifies somebody who works at the helpdesk and signs in. Not an asker: an asker has no account. */
public record StaffId(UUID value) implements Serializable {

    public static StaffId next(InstantSource clock) {
        return new StaffId(Uuid7.next(clock));
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
