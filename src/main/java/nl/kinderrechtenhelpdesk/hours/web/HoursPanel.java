package nl.kinderrechtenhelpdesk.hours.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hours on the page of a case: a way to book by hand, and the place for what was booked and is proposed. That comes by itself a moment later, or by
 * its link where there are no scripts, so that the page of the case asks the database for nothing more.
 */
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
        return fragments.of(
                "hours/panel",
                Map.of(
                        "s",
                        screen,
                        "caseId",
                        summary.id().toString(),
                        "form",
                        Form.empty(),
                        "activities",
                        WorkWords.activities(screen)));
    }
}
