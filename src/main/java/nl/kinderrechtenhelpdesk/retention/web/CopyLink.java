package nl.kinderrechtenhelpdesk.retention.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.Copies;
import org.springframework.stereotype.Component;

/** The way from the asker's own page to a copy of all that is held. */
@Component
class CopyLink implements AskerPanel {

    private final Copies copies;
    private final Fragments fragments;

    CopyLink(Copies copies, Fragments fragments) {
        this.copies = copies;
        this.fragments = fragments;
    }

    /** Just before the way to being forgotten. */
    @Override
    public int order() {
        return 890;
    }

    @Override
    public Content render(Screen screen, CaseId caseId) {
        String stands =
                copies.of(caseId).map(copy -> copy.ready() ? "ready" : "asked").orElse("none");
        return fragments.of("retention/copy_link", Map.of("s", screen, "stands", stands));
    }
}
