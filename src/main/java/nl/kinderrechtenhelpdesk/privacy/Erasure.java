package nl.kinderrechtenhelpdesk.privacy;

import java.util.Collection;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/**
 * Erases a case everywhere: destroys its key and has every {@link HoldsPersonalData} delete its rows. Who may decide on it, and when, is
 * the work of {@code retention}; this only does it.
 */
@NamedInterface("cases")
public interface Erasure {

    void erase(CaseId caseId, Actor by);

    /** Those of these cases that were erased once: they came back with a restored backup, and are to be erased again. */
    Set<CaseId> erasedBefore(Collection<CaseId> cases);
}
