package nl.kinderrechtenhelpdesk.intake;

import java.time.Instant;

/**
 * The door through which an asker comes back with the code: counts wrong codes for each source and for the whole, and records a right
 * one. Keeps no address: for each source a keyed hash, in memory, with a key that dies with the process.
 */
public interface ComingBack {

    /** What became of a code. A wrong one and one of an erased case are the same. */
    sealed interface Outcome {

        record Welcome(AskerVisit visit) implements Outcome {}

        record WrongCode() implements Outcome {}

        record TooOften(Instant tryAgainAt) implements Outcome {}
    }

    /** @param source the network address the request came from; not kept */
    Outcome enter(AskerCode code, String source);
}
