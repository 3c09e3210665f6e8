package nl.kinderrechtenhelpdesk.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The append-only, hash-chained record of every read and change of case content: who, what, which case, when; never the content.
 */
public interface AuditTrail {

    /** One line of the trail. */
    record Entry(Instant at, Actor actor, AuditAction action, AuditDetail detail) {}

    /**
     * The verdict on the chain.
     *
     * @param entries how many were checked
     * @param intact whether every link holds
     * @param firstBroken where the first broken link is, as lane and number, or {@code heads} for the file outside the database; empty
     *     when intact
     */
    record Report(long entries, boolean intact, String firstBroken) {}

    /** Records in the caller's transaction, so that what is recorded and what happened stand or fall together. */
    void record(Actor actor, AuditAction action, CaseId caseId);

    /** As above, for what concerns no case. */
    void record(Actor actor, AuditAction action);

    /** As above, with what the action alone does not say. */
    void record(Actor actor, AuditAction action, @Nullable CaseId caseId, AuditDetail detail);

    /**
     * As above, for what shows a little of many cases at once, such as the first words of each in a list: one line that {@link #of} tells for
     * each of them.
     */
    void recordSeen(Actor actor, AuditAction action, Collection<CaseId> cases);

    /**
     * As above, for what anybody can bring about as often as they like. So that nobody can fill the trail: of one subject and of one
     * action only so many lines an hour are written, and after that a line with the number each time it doubled.
     *
     * @param subject whose attempts count together; kept in memory only
     */
    void recordAttempt(Actor actor, AuditAction action, @Nullable CaseId caseId, AuditDetail detail, String subject);

    /** Whether the request that is being answered wrote a line that stays; false outside a request. */
    boolean wroteInThisRequest();

    List<Entry> of(CaseId caseId);

    Report check();
}
