package nl.kinderrechtenhelpdesk.retention.web;

import gg.jte.Content;
import java.util.Map;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import nl.kinderrechtenhelpdesk.retention.Forgetting;
import org.springframework.stereotype.Component;

/** The way from the asker's own page to being forgotten. */
@Component
class WishLink implements AskerPanel {

    private final Forgetting forgetting;
    private final Fragments fragments;

    WishLink(Forgetting forgetting, Fragments fragments) {
        this.forgetting = forgetting;
        this.fragments = fragments;
    }

    /** Last: it is what an asker needs least often. */
    @Override
    public int order() {
        return 900;
    }

    @Override
    public Content render(Screen screen, CaseId caseId) {
        boolean asked = forgetting.of(caseId).filter(ErasureRequest::byAsker).isPresent();
        return fragments.of("retention/wish_link", Map.of("s", screen, "asked", asked));
    }
}
