package nl.kinderrechtenhelpdesk.conversation;

import gg.jte.Content;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** A part of the asker's own page that another module contributes, such as the advice and the question how it turned out. */
public interface AskerPanel {

    /** Lower comes first; the conversation itself is 100. */
    int order();

    /** The panel's content, or null when there is nothing to show. */
    @Nullable
    Content render(Screen screen, CaseId caseId);
}
