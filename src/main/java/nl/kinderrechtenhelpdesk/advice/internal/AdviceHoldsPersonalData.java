package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
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
    public List<SealedColumn> sealed() {
        return Stream.of(
                        SealedColumn.texts("advice.right_at_stake", "id", "engagement", "reasoning"),
                        Stream.of(SealedColumn.bytes("advice.revision", "id", "content")),
                        SealedColumn.texts("advice.review", "id", "remarks"),
                        SealedColumn.texts("advice.outcome_note", "case_id", "note"),
                        SealedColumn.texts("advice.told", "id", "words"))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public void erase(CaseId caseId) {
        analysis.erase(caseId);
        advices.erase(caseId);
        outcomes.erase(caseId);
    }
}
