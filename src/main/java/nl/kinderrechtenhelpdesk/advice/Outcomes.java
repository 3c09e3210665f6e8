package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * The door to what came of a case, right by right: as the asker tells it and as the lawyer records it.
 *
 * <p>The outcome of the case as a whole belongs to its coding in {@code casework}. The pages of this module call it.
 */
public interface Outcomes {

    /** For a page that already records who reads the case. */
    CaseOutcome of(CaseId caseId);

    /** As {@link #of}, and records the reading. */
    CaseOutcome open(CaseId caseId, Actor reader);

    /** @param version of the outcome that the lawyer saw */
    OutcomeSaved record(
            CaseId caseId, Map<ProvisionCode, OutcomeCode> outcomes, Redacted<String> note, long version, StaffId by);

    /** The rights that an asker is asked about: those that the advice sent to them names, never what only the analysis says. */
    List<Provision> askable(CaseId caseId);

    /**
     * Keeps what the asker tells.
     *
     * @param inAll how it is on the whole, when the advice names no right
     */
    void tell(
            CaseId caseId, Map<ProvisionCode, OutcomeCode> rights, @Nullable OutcomeCode inAll, Redacted<String> words);
}
