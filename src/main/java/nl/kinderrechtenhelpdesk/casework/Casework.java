package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** The door to cases: what they are, what can be done next, and the one way to do it. */
public interface Casework {

    Optional<CaseSummary> find(CaseId id);

    /** The case of which a fact is; empty once it was erased. */
    Optional<CaseId> ofFact(UUID factId);

    /** The name of a case in figures, as in {@code CaseOpened}; empty for a case that is not there. */
    Optional<UUID> factOf(CaseId id);

    /** The moves that the status allows, each with what still stands in its way. */
    List<Choice> choices(CaseId id);

    /** As {@link #choices(CaseId)}, of a case that was read already. */
    List<Choice> choices(CaseFile file);

    /**
     * Makes a move in the caller's transaction: checks the lifecycle and every {@link MoveGuard}, records it and publishes
     * {@code CaseMoved}.
     *
     * @param version the version of the case that the actor saw
     */
    MoveResult move(CaseId id, Move move, Actor actor, long version);

    /**
     * Something the asker wrote tells of danger: the case becomes urgent, whatever its status and whatever was cleared before. In the
     * caller's transaction; without a sign nothing happens. Fits a case that is still to be opened.
     *
     * @param actor who wrote it, or typed it in for the asker
     */
    void dangerSeen(CaseId id, Signs signs, UrgencySource source, Actor actor);

    /** The asker wrote something that staff are to see: the case comes first, whatever its status. In the caller's transaction. */
    void askerWrote(CaseId id);

    /** Staff have seen all that the asker wrote, or answered it. In the caller's transaction. */
    void allSeen(CaseId id);
}
