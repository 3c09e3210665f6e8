package nl.kinderrechtenhelpdesk.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The door through which an asker comes back with the code. A right code always opens, whatever others did; wrong ones are counted for
 * each source and make the next ones slower. Keeps no address: for each source a keyed hash, in memory, with a key that dies with the
 * process.
 */
public interface ComingBack {

    /** What became of a code. A wrong one, and one that was replaced or withdrawn are the same. */
    sealed interface Outcome {

        record Welcome(AskerVisit visit) implements Outcome {}

        record WrongCode() implements Outcome {}

        /** Right, and there is nothing behind it any more: the case was erased on this day. Told for a while, and never of whom. */
        record Erased(LocalDate on) implements Outcome {}

        /** Right, but what was told cannot be read any more: it did not survive a fault of the helpdesk's machines. */
        record Lost() implements Outcome {}

        /** Wrong too, and not for the first time. */
        record TooOften(Instant tryAgainAt) implements Outcome {}

        /** Not looked at, as too many wait for their turn: says nothing of the code. Coming back stands where it would have stood. */
        record Busy(Instant tryAgainAt) implements Outcome {}
    }

    /** What became of asking for a new code. */
    sealed interface Renewal {

        /** The old code is dead, and every visit with it is over. */
        record NewCode(AskerCode code) implements Renewal {}

        record WrongCode() implements Renewal {}

        record TooOften(Instant tryAgainAt) implements Renewal {}

        /** Not looked at, as too many wait for their turn: says nothing of the code. */
        record Busy(Instant tryAgainAt) implements Renewal {}
    }

    /** @param source the network address the request came from; not kept */
    Outcome enter(AskerCode code, String source);

    /**
     * Puts a new code in the place of this one, at once.
     *
     * @param form made with the page that asks for it: whoever sends it again within a quarter of an hour, because the line broke, gets
     *     the same new code
     */
    Renewal renew(AskerCode old, DraftPass form, String source);
}
