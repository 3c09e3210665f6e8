package nl.kinderrechtenhelpdesk.casework;

import java.util.Collection;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Tells in which cases the asker wrote something that nobody has seen yet; {@code conversation} provides it, the worklist shows it. */
public interface NewFromAsker {

    Set<CaseId> among(Collection<CaseId> cases);
}
