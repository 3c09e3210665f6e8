package nl.kinderrechtenhelpdesk.health;

import java.util.List;

/**
 * What a {@link HealthCheck} found.
 *
 * @param messageKey a sentence for the administrator: what is wrong, and what to do about it
 * @param arguments of that sentence, never personal data
 */
public record Finding(State state, String messageKey, List<Object> arguments) {

    /** How bad it is. */
    public enum State {
        WELL,
        /** Somebody has to look at it; visitors are still served. */
        ATTENTION,
        /** Questions cannot be taken or answers not be read: a watch from outside is told. */
        BROKEN
    }

    public static Finding well(String messageKey, Object... arguments) {
        return new Finding(State.WELL, messageKey, List.of(arguments));
    }

    public static Finding attention(String messageKey, Object... arguments) {
        return new Finding(State.ATTENTION, messageKey, List.of(arguments));
    }

    public static Finding broken(String messageKey, Object... arguments) {
        return new Finding(State.BROKEN, messageKey, List.of(arguments));
    }
}
