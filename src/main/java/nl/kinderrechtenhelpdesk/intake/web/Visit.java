package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import org.jspecify.annotations.Nullable;

/** Where somebody on the asker's pages stands: nowhere yet, busy with a draft, or done. One a request. */
sealed interface Visit {

    /** Nothing was kept; {@code lost} when there was a draft whose time is over. */
    record Nothing(boolean lost) implements Visit {}

    record Busy(DraftPass pass, nl.kinderrechtenhelpdesk.intake.Draft draft) implements Visit {}

    record Done(DraftPass pass, Drafts.SentQuestion question) implements Visit {}

    /**
     * Whether a page is opened from nowhere (an address that was typed, a bookmark, a new tab) or from another site. It may be somebody else
     * than who wrote, or somebody who is led to what another began.
     */
    static boolean openedAnew(HttpServletRequest request) {
        return SameOrigin.openedAnew(request);
    }

    static Visit of(HttpServletRequest request, Drafts drafts) {
        @Nullable DraftPass pass = DraftCookie.read(request).orElse(null);
        if (pass == null) {
            return new Nothing(false);
        }
        return switch (drafts.find(pass).orElse(null)) {
            case Drafts.Found.Unsent unsent -> new Busy(pass, unsent.draft());
            case Drafts.Found.Sent sent -> new Done(pass, sent.question());
            case null -> new Nothing(true);
        };
    }
}
