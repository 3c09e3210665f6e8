package nl.kinderrechtenhelpdesk.advice.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.RightsAnalysis;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rights analysis on the page of a case. */
@Component
class AnalysisPanel implements CasePanel {

    private final RightsAnalysis analysis;
    private final Fragments fragments;

    AnalysisPanel(RightsAnalysis analysis, Fragments fragments) {
        this.analysis = analysis;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        boolean writable = reader.is(Role.LAWYER) && summary.status().open();
        return fragments.of(
                "advice/panel_analysis",
                Map.of("s", screen, "summary", summary, "rights", analysis.of(summary.id()), "writable", writable));
    }
}
