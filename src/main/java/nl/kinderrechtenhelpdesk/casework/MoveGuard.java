package nl.kinderrechtenhelpdesk.casework;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Lets a module above object to a move, such as {@code advice} to sending what nobody approved. */
public interface MoveGuard {

    List<Objection> objections(CaseId id, Move move);
}
