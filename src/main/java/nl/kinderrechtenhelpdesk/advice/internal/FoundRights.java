package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.ProvisionsOfCase;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import org.springframework.stereotype.Component;

/** The rights of a case as they are coded at closing: only those with a finding; an outcome that nobody recorded is unknown. */
@Component
class FoundRights implements ProvisionsOfCase {

    private final AnalysisStore analysis;

    FoundRights(AnalysisStore analysis) {
        this.analysis = analysis;
    }

    @Override
    public List<CodedProvision> of(CaseId id) {
        List<CodedProvision> found = new ArrayList<>();
        for (AnalysisStore.Coded right : analysis.coded(id)) {
            Finding finding = right.finding();
            OutcomeCode outcome = right.outcome();
            if (finding != null) {
                found.add(new CodedProvision(
                        right.provision(), finding, outcome == null ? OutcomeCode.UNKNOWN : outcome));
            }
        }
        return found;
    }
}
