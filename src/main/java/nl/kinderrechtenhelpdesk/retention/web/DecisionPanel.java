package nl.kinderrechtenhelpdesk.retention.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** The way from the page of a case to erasing it, which says so when that was asked. */
@Component
class DecisionPanel implements CasePanel {

    private final Forgetting forgetting;
    private final Fragments fragments;

    DecisionPanel(Forgetting forgetting, Fragments fragments) {
        this.forgetting = forgetting;
        this.fragments = fragments;
    }

    /** After everything that is about the question itself. */
    @Override
    public int order() {
        return 900;
    }

    @Override
    public Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        String stands = forgetting
                .of(summary.id())
                .map(request -> request.refused() ? "refused" : request.proposed() ? "proposed" : "asked")
                .orElse("none");
        return fragments.of(
                "retention/panel", Map.of("s", screen, "id", summary.id().toString(), "stands", stands));
    }
}
