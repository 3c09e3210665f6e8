package nl.kinderrechtenhelpdesk.advice.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseOutcome;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of the rights, on the page of a case; there is nothing to show before an advice was sent. */
@Component
class OutcomePanel implements CasePanel {

    private final Outcomes outcomes;
    private final Advices advices;
    private final RightsAnalysis analysis;
    private final CaseDesk desk;
    private final Fragments fragments;

    OutcomePanel(Outcomes outcomes, Advices advices, RightsAnalysis analysis, CaseDesk desk, Fragments fragments) {
        this.outcomes = outcomes;
        this.advices = advices;
        this.analysis = analysis;
        this.desk = desk;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        CaseOutcome outcome = outcomes.of(summary.id());
        if (advices.sent(summary.id()).isEmpty() && outcome.version() == 0) {
            return null;
        }
        OutcomeView view = new OutcomeView(
                summary,
                analysis.of(summary.id()),
                outcome,
                Form.empty(),
                java.util.List.of(),
                reader.is(Role.LAWYER),
                null,
                desk.names());
        return fragments.of("advice/panel_outcome", Map.of("s", screen, "view", view));
    }
}
