package nl.kinderrechtenhelpdesk.stories.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** The way from the page of a case to its anonymous story. Asks the database nothing: in which cases there is something to do says a list. */
@Component
class StoryPanel implements CasePanel {

    private final Fragments fragments;

    StoryPanel(Fragments fragments) {
        this.fragments = fragments;
    }

    /** Before the copy and erasing, as on the asker's own page. */
    @Override
    public int order() {
        return 880;
    }

    @Override
    public Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        return fragments.of("stories/panel", Map.of("s", screen, "path", StoryPaths.ofCase(summary.id()) + "/verhaal"));
    }
}
