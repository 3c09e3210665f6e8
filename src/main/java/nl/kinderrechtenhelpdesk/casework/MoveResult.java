package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;

/** What became of a move that was asked for. */
public sealed interface MoveResult {

    record Moved(CaseStatus to, long version) implements MoveResult {}

    record NotPossible(List<Objection> objections) implements MoveResult {}

    /** Somebody else changed the case since this version was read; nothing was done. */
    record ChangedMeanwhile(CaseSummary now) implements MoveResult {}
}
