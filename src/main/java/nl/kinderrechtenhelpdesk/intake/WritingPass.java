package nl.kinderrechtenhelpdesk.intake;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/**
 * The right of an open page to keep what is typed in it, for a day after its visit began, also when the visit ended meanwhile:
 * going Back can end it a moment before the last words come, and another window can end it long before. Gives nothing to read, unlike an
 * {@link AskerVisit}, and stands in the page instead of a token of its form.
 */
public interface WritingPass {

    /** Text that only this helpdesk can make, to be sent along with what is typed. */
    String of(AskerVisit visit);

    /** The case that words with this pass may be kept for; empty when it is not ours, too old, or its code opens nothing any more. */
    Optional<CaseId> read(String pass);
}
