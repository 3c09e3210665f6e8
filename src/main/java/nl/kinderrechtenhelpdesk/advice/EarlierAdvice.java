package nl.kinderrechtenhelpdesk.advice;

import java.time.Instant;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;

/**
 * The analysis and the advice of a case that was handled before it came into this software. The advice was sent.
 *
 * @param analysis what was found of each right
 * @param outcomes what came of those rights of which it is known
 */
public record EarlierAdvice(
        CaseId caseId,
        Map<ProvisionCode, Assessment> analysis,
        Map<ProvisionCode, OutcomeCode> outcomes,
        AdviceText text,
        StaffId author,
        StaffId reviewer,
        Instant sentAt) {

    public EarlierAdvice {
        analysis = Map.copyOf(analysis);
        outcomes = Map.copyOf(outcomes);
    }
}
