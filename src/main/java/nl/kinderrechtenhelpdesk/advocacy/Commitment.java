package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Something others said that must be done, and what became of it: a paragraph of the concluding observations of the Committee on the
 * Rights of the Child, or a promise of a government. Not what a body promised in reply to a question of ours: that stands with the action.
 *
 * @param problem the file on which it is followed; null for none
 * @param note why it stands as it does
 */
public record Commitment(
        UUID id,
        Listed listed,
        @Nullable UUID problem,
        State state,
        LocalDate stateOn,
        Redacted<String> note,
        int version) {

    /** The names are stored. */
    public enum Kind {
        PARAGRAPH,
        PROMISE
    }

    /** What became of it. The names are stored. */
    public enum State {
        NEW,
        UNDER_WAY,
        PARTLY,
        DONE,
        NOT_DONE
    }

    /**
     * As it stands in a list of others.
     *
     * @param number as the source numbers it; unique within its source
     */
    public record Listed(Kind kind, String number, String words, String source, LocalDate on) {}
}
