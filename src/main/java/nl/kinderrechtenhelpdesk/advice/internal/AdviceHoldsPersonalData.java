package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.stereotype.Component;

/** Analysis, advice with every earlier text, remarks of reviewers, and what was told of the outcome: all go when a case is erased. */
@Component
class AdviceHoldsPersonalData implements HoldsPersonalData {

    private final AnalysisStore analysis;
    private final AdviceStore advices;
    private final OutcomeStore outcomes;

    AdviceHoldsPersonalData(AnalysisStore analysis, AdviceStore advices, OutcomeStore outcomes) {
        this.analysis = analysis;
        this.advices = advices;
        this.outcomes = outcomes;
    }

    @Override
    public String module() {
        return "advice";
    }

    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        List<Redacted<String>> texts = new ArrayList<>();
        analysis.of(caseId).forEach(right -> texts.addAll(right.assessment().words()));
        advices.all(caseId).forEach(advice -> texts.addAll(advice.text().words()));
        CaseOutcome outcome = outcomes.of(caseId);
        texts.add(outcome.note());
        outcome.told().forEach(told -> texts.add(told.words()));
        return texts;
    }

    @Override
    public void erase(CaseId caseId) {
        analysis.erase(caseId);
        advices.erase(caseId);
        outcomes.erase(caseId);
    }
}
