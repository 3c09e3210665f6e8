package nl.kinderrechtenhelpdesk.casework;

import gg.jte.Content;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;

/** A part of the case page that another module contributes, such as the conversation or the rights analysis. */
public interface CasePanel {

    /** Lower comes first. Conversation 100, rights analysis, advice and outcome 200. */
    int order();

    /** The panel's content, or null when it has nothing to show for this case and reader. */
    @Nullable
    Content render(Screen screen, CaseSummary summary, SignedIn reader);

    /**
     * What of it was said between asker and helpdesk, to read only: for who judges a case without knowing what colleagues found. Null when
     * the panel has nothing of that kind.
     */
    default @Nullable Content said(Screen screen, CaseSummary summary, SignedIn reader) {
        return null;
    }
}
