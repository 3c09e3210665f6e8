package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** The door to cases: what they are, what can be done next, and the one way to do it. */
public interface Casework {

    Optional<CaseSummary> find(CaseId id);

    /** The moves that the status allows, each with what still stands in its way. */
    List<Choice> choices(CaseId id);

    /**
     * Makes a move in the caller&#39;s transaction: checks the lifecycle and every {@link MoveGuard}, records it and publishes
     * {@code CaseMoved}.
     *
     * @param version the version of the case that the actor saw
     */
    MoveResult move(CaseId id, Move move, Actor actor, long version);
}
