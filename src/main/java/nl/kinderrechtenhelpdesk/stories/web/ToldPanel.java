package nl.kinderrechtenhelpdesk.stories.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.conversation.AskerPanel;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.stories.ToldChange;
import nl.kinderrechtenhelpdesk.stories.ToldChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changed that the question belonged to, on the asker's own page. */
@Component
class ToldPanel implements AskerPanel {

    private final ToldChanges changes;
    private final Fragments fragments;

    ToldPanel(ToldChanges changes, Fragments fragments) {
        this.changes = changes;
        this.fragments = fragments;
    }

    /** Above the advice: it is what is new. */
    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Content render(Screen screen, CaseId caseId) {
        List<ToldChange> told = changes.of(caseId);
        return told.isEmpty() ? null : fragments.of("stories/told", Map.of("s", screen, "told", told));
    }
}
