package nl.kinderrechtenhelpdesk.advice.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.springframework.stereotype.Component;

/** Analysis, advice with every earlier text, remarks of reviewers, and what was told of the outcome: all go when a case is erased. */
@Component
class AdviceHoldsPersonalData implements HoldsPersonalData {

    private final AnalysisStore analysis;
    private final AdviceStore advices;
    private final OutcomeStore outcomes;
    private final SentAdvices shown;

    AdviceHoldsPersonalData(AnalysisStore analysis, AdviceStore advices, OutcomeStore outcomes, SentAdvices shown) {
        this.analysis = analysis;
        this.advices = advices;
        this.outcomes = outcomes;
        this.shown = shown;
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
    public List<ToldTable> told(CaseId caseId) {
        // the database alone could call a draft sent: what the asker is shown decides, as on their own page
        List<Advice> sent = shown.shown(caseId, advices.all(caseId));
        String numbers = sent.stream()
                .map(advice -> "number = " + advice.version().number())
                .collect(Collectors.joining(" or "));
        String texts = sent.stream()
                .map(advice -> "number = " + advice.version().number() + " and revision = "
                        + advice.version().revision())
                .collect(Collectors.joining(" or "));
        return List.of(
                ToldTable.told("advice.advice", "number", "number", "sent_at").only(sent.isEmpty() ? "false" : numbers),
                revisions(ToldTable.told("advice.revision", "number, revision", "number", "written_at", "content"))
                        .only(sent.isEmpty() ? "false" : texts),
                ToldTable.told("advice.told", "told_at, id", "told_at", "in_all", "words"),
                ToldTable.told("advice.told_right", "told_id, provision", "provision", "outcome"),
                revisions(ToldTable.work("advice.revision", "number, revision", "number", "written_at", "content"))
                        .only(sent.isEmpty() ? "true" : "not (" + texts + ")"),
                ToldTable.work("advice.review", "reviewed_at, id", "number", "reviewed_at", "verdict", "remarks"),
                ToldTable.work(
                        "advice.right_at_stake",
                        "provision",
                        "provision",
                        "finding",
                        "engagement",
                        "reasoning",
                        "outcome"),
                ToldTable.work("advice.outcome_note", "recorded_at", "recorded_at", "note"));
    }

    private static ToldTable revisions(ToldTable table) {
        return table.readBy(content -> AdviceContent.read(content).words().stream()
                .map(Redacted::reveal)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n")));
    }

    @Override
    public void erase(CaseId caseId) {
        analysis.erase(caseId);
        advices.erase(caseId);
        outcomes.erase(caseId);
    }
}
