package nl.kinderrechtenhelpdesk.retention.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.Copies;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** The way from the page of a case to a copy for its asker, which says so when one was asked for. */
@Component
class CopyPanel implements CasePanel {

    private final Copies copies;
    private final Fragments fragments;

    CopyPanel(Copies copies, Fragments fragments) {
        this.copies = copies;
        this.fragments = fragments;
    }

    /** Just before erasing. */
    @Override
    public int order() {
        return 890;
    }

    @Override
    public Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("s", screen);
        parameters.put("id", summary.id().toString());
        copies.of(summary.id()).ifPresent(copy -> parameters.put("copy", copy));
        return fragments.of("retention/copy_panel", parameters);
    }
}
