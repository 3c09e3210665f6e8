package nl.kinderrechtenhelpdesk.privacy;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/**
 * The append-only, hash-chained record of every read and change of case content: who, what, which case, when; never the content.
 */
public interface AuditTrail {

    /** One line of the trail. */
    record Entry(Instant at, Actor actor, AuditAction action) {}

    /**
     * The verdict on the chain.
     *
     * @param entries how many were checked
     * @param intact whether every link holds
     * @param firstBroken where the first broken link is, as lane and number; empty when intact
     */
    record Report(long entries, boolean intact, String firstBroken) {}

    /** Records in the caller&#39;s transaction, so that what is recorded and what happened stand or fall together. */
    void record(Actor actor, AuditAction action, CaseId caseId);

    /** As above, for what concerns no case. */
    void record(Actor actor, AuditAction action);

    List<Entry> of(CaseId caseId);

    Report check();
}
