package nl.kinderrechtenhelpdesk.advice;

import java.util.Collection;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;

/**
 * The door to the rights analysis: which children's rights are at stake in a case, how, and what the lawyer finds.
 *
 * <p>Not the advice that follows from it ({@link Advices}) and not what came of it ({@link Outcomes}). The pages of this module call it.
 */
public interface RightsAnalysis {

    /** For a page that already records who reads the case. */
    List<RightAtStake> of(CaseId caseId);

    /** As {@link #of}, and records the reading. */
    List<RightAtStake> open(CaseId caseId, Actor reader);

    /** Adds these provisions to the analysis; those already in it stay as they are. */
    AnalysisSaved choose(CaseId caseId, Collection<ProvisionCode> provisions, StaffId by);

    /** @param version of the right that the lawyer saw */
    AnalysisSaved assess(CaseId caseId, ProvisionCode provision, Assessment assessment, long version, StaffId by);

    /** Takes a provision out of the analysis. */
    AnalysisSaved drop(CaseId caseId, ProvisionCode provision, long version, StaffId by);
}
