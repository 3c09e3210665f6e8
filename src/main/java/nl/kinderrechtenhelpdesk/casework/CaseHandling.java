package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What lawyers and coordinators do with a case on this module's own pages. Other modules use {@link Casework}, the door to cases.
 *
 * <p>Every change takes the version of the case that was on the screen, and does nothing when the case changed since.
 */
public interface CaseHandling {

    Optional<CaseFile> find(CaseId id);

    /** As {@link #find}, to show what is in the case: records that somebody read it. */
    Optional<CaseFile> read(CaseId id, Actor reader);

    /** The changes of status so far, oldest first. */
    List<CaseStep> steps(CaseId id);

    /** What was written when the case was referred or declined, opened; oldest first. */
    List<Handover> handovers(CaseId id);

    /** The coding to begin closing with: what is known, completed with the rights that the analysis found. */
    Coding proposedCoding(CaseFile file);

    /** Asks the asker for more and waits for the answer. */
    MoveResult askMore(CaseId id, Redacted<String> text, Actor.Staff by, long version);

    /**
     * Refers the case or declines it, keeps the texts sealed and tells the asker.
     *
     * @param move {@link Move#REFER} or {@link Move#DECLINE}
     */
    MoveResult handOver(CaseId id, Move move, HandoverText text, Actor.Staff by, long version);

    /** Gives the case to somebody, or to nobody. Who may do so: {@link CasePermissions}. */
    MoveResult assign(CaseId id, @Nullable StaffId handler, Actor.Staff by, long version);

    /** Sets the day on which to ask how it turned out, or takes it away. */
    MoveResult planFollowUp(CaseId id, @Nullable LocalDate on, Actor.Staff by, long version);

    /** Codes the case as far as is known and goes on with it. */
    MoveResult code(CaseId id, Coding coding, Structural structural, Actor.Staff by, long version);

    /** Codes the case and closes it, or does neither. */
    MoveResult close(CaseId id, Coding coding, Structural structural, Actor.Staff by, long version);

    /** As {@link #close(CaseId, Coding, Structural, Actor.Staff, long)} without a word of whether it is one of many. */
    MoveResult close(CaseId id, Coding coding, Actor.Staff by, long version);
}
