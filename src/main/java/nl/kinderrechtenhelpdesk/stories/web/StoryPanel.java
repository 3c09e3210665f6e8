package nl.kinderrechtenhelpdesk.stories.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.CasePanel;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a case: that its asker agreed to an anonymous story. Nothing where they did not, so that nobody asks them again. */
@Component
class StoryPanel implements CasePanel {

    private final StoryConsents consents;
    private final Fragments fragments;

    StoryPanel(StoryConsents consents, Fragments fragments) {
        this.consents = consents;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseSummary summary, SignedIn reader) {
        return consents.of(summary.id()).purposes().isEmpty()
                ? null
                : fragments.of(
                        "stories/panel",
                        Map.of("s", screen, "path", StoryPaths.ofCase(summary.id()) + "/verhaal"));
    }
}
