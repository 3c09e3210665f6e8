package nl.kinderrechtenhelpdesk.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The door to problem files for the pages of staff. Every change leaves a line in the audit trail, in the same transaction. What other
 * modules may know of the files is {@link Advocacy}.
 */
public interface Problems {

    /**
     * A file in a list.
     *
     * @param lastAction the last thing that was done, or null
     * @param lateReplies replies that should have come and did not
     */
    record Line(Problem problem, @Nullable Entry lastAction, long lateReplies) {}

    /** All files, those that run before those that ended, the newest first. */
    List<Line> all();

    Optional<Problem> find(UUID id);

    /** Where it stood, the oldest first. */
    List<Problem.Standing> standings(UUID id);

    /** All that is in a file, the oldest first. */
    List<Entry> entries(UUID problem);

    Optional<Entry> entry(UUID problem, UUID entry);

    /** A new file: open when the reader may work on files, and otherwise a proposal. */
    UUID begin(Problem.Draft draft, SignedIn by);

    /** As {@link #begin(Problem.Draft, SignedIn)}, of a signal, which from then on belongs to it; not for a proposal. */
    UUID begin(Problem.Draft draft, UUID signal, SignedIn by);

    /** Says that a signal belongs to this file; {@code ChangedMeanwhile} when it belongs to another. */
    Saved link(UUID id, UUID signal, SignedIn by);

    Saved change(UUID id, Problem.Draft draft, int version, SignedIn by);

    Saved stand(UUID id, Problem.Status status, LocalDate on, Redacted<String> reason, int version, SignedIn by);

    Saved add(UUID problem, Entry.Draft draft, SignedIn by);

    Saved change(UUID problem, UUID entry, Entry.Draft draft, int version, SignedIn by);
}
