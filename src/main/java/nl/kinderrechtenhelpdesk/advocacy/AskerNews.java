package nl.kinderrechtenhelpdesk.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to what askers are told of a change to which their question belonged. One person writes a message in a problem file, another
 * agrees to exactly that message, and {@code events.NewsAgreed} says so; who sends it knows the cases, and this module does not.
 */
public interface AskerNews {

    /** How a message reads for a child and for anybody else. */
    record Words(String child, String adult) {}

    /**
     * A message.
     *
     * @param english both blank: then the Dutch words are shown
     * @param agreedBy the second person; null until then
     * @param told how many were told, as far as anybody may know: 0 for fewer than five, otherwise down to a multiple of five; null
     *     until all were
     */
    record Message(
            UUID id,
            UUID problem,
            int number,
            Words dutch,
            Words english,
            StaffId writtenBy,
            @Nullable StaffId agreedBy,
            @Nullable Integer told) {

        public boolean agreed() {
            return agreedBy != null;
        }
    }

    /** What became of a step. */
    enum Answer {
        DONE,
        /** Another message was written meanwhile, or this one is no longer there to agree to. */
        CHANGED_MEANWHILE,
        /** The second of the two people must be another than the first. */
        SAME_PERSON,
        /** Nothing of this problem file is public yet. */
        NOT_PUBLIC
    }

    /** All messages of a problem file, the last first. */
    List<Message> of(UUID problem);

    /** A message to which two people agreed. */
    Optional<Message> agreed(UUID message);

    /** @param after the number of the last message the writer saw; 0 for none. One that waits is written over by a new one */
    Answer write(UUID problem, Words dutch, Words english, int after, SignedIn by);

    Answer agree(UUID problem, int number, SignedIn by);

    /** All were told; kept as it may be known. */
    void told(UUID message, int askers);
}
