package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.EndOfVisit;
import org.springframework.stereotype.Component;

/** Somebody leaves: what they had written is gone here too, not only in their browser. */
@Component
class ThrowsDraftAway implements EndOfVisit {

    private final Drafts drafts;

    ThrowsDraftAway(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void end(HttpServletRequest last) {
        DraftCookie.read(last).ifPresent(drafts::discard);
    }
}
