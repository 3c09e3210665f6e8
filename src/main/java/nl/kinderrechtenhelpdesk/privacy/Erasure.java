package nl.kinderrechtenhelpdesk.privacy;

import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** Erases a case everywhere: destroys its key and has every {@link HoldsPersonalData} delete its rows. */
public interface Erasure {

    void erase(CaseId caseId, Actor by);
}
