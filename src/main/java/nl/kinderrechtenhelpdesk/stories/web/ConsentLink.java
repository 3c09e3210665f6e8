package nl.kinderrechtenhelpdesk.stories.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.stereotype.Component;

/** The way from the asker's own page to what may be done with what happened to them. */
@Component
class ConsentLink implements AskerPanel {

    private final Fragments fragments;

    ConsentLink(Fragments fragments) {
        this.fragments = fragments;
    }

    /** Before the copy and being forgotten. */
    @Override
    public int order() {
        return 880;
    }

    @Override
    public Content render(Screen screen, CaseId caseId) {
        return fragments.of("stories/consent_link", Map.of("s", screen));
    }
}
