package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * The door to advice: writing it, having a second lawyer review it, and sending exactly what was approved.
 *
 * <p>The life of an advice: draft, in review, returned (and draft again) or approved, sent. A change after approval makes it a draft
 * again. The status of the case follows only through {@code casework}. The pages of this module call it.
 */
public interface Advices {

    /** The advice that is being worked on, or else the last one sent. For a page that already records who reads the case. */
    Optional<Advice> latest(CaseId caseId);

    /** As {@link #latest}, and records the reading. */
    Optional<Advice> open(CaseId caseId, Actor reader);

    /** Every advice of the case, oldest first. For a page that already records who reads the case. */
    List<Advice> all(CaseId caseId);

    /** What was sent, oldest first: only what fits its approval and was sent by this application, looked at anew each time. */
    List<Advice> sent(CaseId caseId);

    /** Whether something stands as sent that was not approved and sent as it stands: it is shown to no asker. */
    boolean heldBack(CaseId caseId);

    /** As {@link #heldBack(CaseId)}, of advices that were read already. */
    boolean heldBack(CaseId caseId, List<Advice> all);

    /** Why no advice can be written now; empty when it can. */
    Optional<Objection> closedForWriting(CaseId caseId);

    /** As {@link #closedForWriting(CaseId)}, of a case whose status is known. */
    Optional<Objection> closedForWriting(CaseStatus status);

    /** @param seen the text that the author started from */
    AdviceSaved save(CaseId caseId, AdviceText text, Seen seen, StaffId author);

    AdviceDecision submit(CaseId caseId, Seen seen, StaffId by);

    /** By a lawyer who wrote nothing in this advice. */
    AdviceDecision approve(CaseId caseId, Seen seen, Redacted<String> remarks, StaffId reviewer);

    /** By a lawyer who wrote nothing in this advice. */
    AdviceDecision sendBack(CaseId caseId, Seen seen, Redacted<String> remarks, StaffId reviewer);

    /** Lets the asker read exactly what was approved, and tells them over their safe channel that there is something to read. */
    AdviceDecision send(CaseId caseId, Seen seen, StaffId by);

    /**
     * Which text of which advice somebody had before them.
     *
     * @param number 1 for the first advice in a case, higher for a follow-up
     * @param revision counts the saved texts of one advice; 0 when there was none yet
     */
    record Seen(int number, int revision) {}
}
