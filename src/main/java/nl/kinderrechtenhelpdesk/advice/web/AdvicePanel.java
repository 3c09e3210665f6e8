package nl.kinderrechtenhelpdesk.advice.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advice on the page of a case: where it stands and what this reader can do with it. */
@Component
class AdvicePanel implements CasePanel {

    private final Advices advices;
    private final CaseDesk desk;
    private final Fragments fragments;

    AdvicePanel(Advices advices, CaseDesk desk, Fragments fragments) {
        this.advices = advices;
        this.desk = desk;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        Advice advice = advices.latest(summary.id()).orElse(null);
        boolean lawyer = reader.is(Role.LAWYER);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("s", screen);
        parameters.put("summary", summary);
        parameters.put("advice", advice);
        parameters.put(
                "writable", lawyer && advices.closedForWriting(summary.id()).isEmpty());
        parameters.put("mayReview", lawyer && advice != null && advice.reviewableBy(reader.id()));
        parameters.put("names", desk.names());
        return fragments.of("advice/panel_advice", parameters);
    }
}
