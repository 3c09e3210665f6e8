package nl.kinderrechtenhelpdesk.hours.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hours on the page of a case, in one line: so much so far, what is proposed of today, and a way to book by hand. */
@Component
class HoursPanel implements CasePanel {

    static final String BUTTON = "keuze";
    static final String MINUTES = "uren-minuten";
    static final String ACTIVITY = "uren-activiteit";

    private static final int ABOVE_THE_CONVERSATION = 90;

    private final Fragments fragments;

    HoursPanel(Fragments fragments) {
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return ABOVE_THE_CONVERSATION;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        if (!WorkWords.seesCases(reader)) {
            return null;
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("s", screen);
        parameters.put("path", "/medewerkers/zaken/" + summary.id());
        parameters.put("known", CaseHoursController.PANEL + summary.id());
        parameters.put("form", Form.empty());
        parameters.put("activities", WorkWords.activities(screen));
        return fragments.of("hours/panel_first", parameters);
    }
}
