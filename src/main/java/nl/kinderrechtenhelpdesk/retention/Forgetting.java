package nl.kinderrechtenhelpdesk.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** The door to being forgotten: asking for it, deciding on it with two people, and what becomes of cases in time. */
public interface Forgetting {

    /** What became of a step. */
    enum Answer {
        DONE,
        /** There is nothing to decide on (any more). */
        NOTHING_ASKED,
        /** The second of the two people must be another than the first. */
        SAME_PERSON,
        /** A request stands already. */
        STANDS_ALREADY
    }

    /**
     * A request in a list, without its words.
     *
     * @param number of the case; null while the case is not opened yet
     */
    record Waiting(
            CaseId caseId,
            @Nullable String number,
            boolean byAsker,
            LocalDate askedOn,
            @Nullable StaffId proposedBy) {}

    /** A case that the job is going to erase. */
    record Leaving(CaseId caseId, String number, LocalDate on) {}

    /** How many cases were erased in a month, and how it came about; nothing of whom. */
    record Erased(LocalDate month, String ground, String ended, long cases) {}

    Optional<ErasureRequest> of(CaseId id);

    Answer ask(CaseId id, Redacted<String> wish, Actor.Asker asker);

    Answer takeBack(CaseId id, Actor by);

    /** The first of two people; on a wish of the asker, or of their own accord. */
    Answer propose(CaseId id, Redacted<String> why, Actor.Staff first);

    /** The second of two people: erases the case, everywhere, at once. */
    Answer confirm(CaseId id, Actor.Staff second);

    /** Tells the asker why not. */
    Answer refuse(CaseId id, Redacted<String> why, Actor.Staff by);

    /** What waits for a decision, the oldest first. */
    List<Waiting> waiting();

    long waitingCount();

    /** Cases that will be erased within so many days because they were kept long enough; at most so many of them. */
    List<Leaving> leaving(int days, int limit);

    /** What was erased, last month first. */
    List<Erased> erased();
}
