package nl.kinderrechtenhelpdesk.advice.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.RightAtStake;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/**
 * On the page of a case: the rights analysis, the advice with what this reader can do with it, and what came of the rights. One panel, so
 * that each is read once.
 */
@Component
class AdvicePanel implements CasePanel {

    private final RightsAnalysis analysis;
    private final Advices advices;
    private final Outcomes outcomes;
    private final CaseDesk desk;
    private final Fragments fragments;

    AdvicePanel(RightsAnalysis analysis, Advices advices, Outcomes outcomes, CaseDesk desk, Fragments fragments) {
        this.analysis = analysis;
        this.advices = advices;
        this.outcomes = outcomes;
        this.desk = desk;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        List<RightAtStake> rights = analysis.of(summary.id());
        List<Advice> all = advices.all(summary.id());
        CaseOutcome outcome = outcomes.of(summary.id());
        boolean lawyer = reader.is(Role.LAWYER);
        List<Content> parts = new ArrayList<>();
        parts.add(fragments.of(
                "advice/panel_analysis",
                Map.of(
                        "s",
                        screen,
                        "summary",
                        summary,
                        "rights",
                        rights,
                        "writable",
                        lawyer && summary.status().open())));
        parts.add(advice(screen, summary, reader, all));
        // There is nothing to show of it before an advice was sent.
        if (outcome.version() > 0 || all.stream().anyMatch(advice -> advice.status() == AdviceStatus.SENT)) {
            OutcomeView view =
                    new OutcomeView(summary, rights, outcome, Form.empty(), List.of(), lawyer, null, desk.names());
            parts.add(fragments.of("advice/panel_outcome", Map.of("s", screen, "view", view)));
        }
        return output -> parts.forEach(part -> part.writeTo(output));
    }

    private Content advice(Screen screen, CaseSummary summary, SignedIn reader, List<Advice> all) {
        Advice advice = all.isEmpty() ? null : all.getLast();
        boolean lawyer = reader.is(Role.LAWYER);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("s", screen);
        parameters.put("summary", summary);
        parameters.put("advice", advice);
        parameters.put(
                "writable", lawyer && advices.closedForWriting(summary.status()).isEmpty());
        parameters.put("heldBack", advices.heldBack(summary.id(), all));
        parameters.put("mayReview", lawyer && advice != null && advice.reviewableBy(reader.id()));
        parameters.put("names", desk.names());
        return fragments.of("advice/panel_advice", parameters);
    }
}
