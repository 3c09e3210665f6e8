package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import org.springframework.stereotype.Component;

/** Which pass a browser has for its draft: the one it had, or a new one when somebody begins, goes on, or comes back. */
@Component
class KeptPass {

    private final Drafts drafts;

    KeptPass(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps answers.
     *
     * @param anew whether whoever knew the old pass may not read along
     */
    DraftPass keep(
            Visit visit,
            boolean anew,
            Map<String, List<String>> answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (visit instanceof Visit.Busy busy) {
            if (anew) {
                return given(drafts.renew(busy.pass(), answers), request, response);
            }
            if (drafts.keep(busy.pass(), answers).isPresent()) {
                return busy.pass();
            }
        }
        return given(drafts.begin(Draft.of(answers)), request, response);
    }

    /** The same draft under a new pass: nobody who knew the old one reads along. */
    void renew(Visit.Busy busy, HttpServletRequest request, HttpServletResponse response) {
        given(drafts.renew(busy.pass(), Map.of()), request, response);
    }

    private static DraftPass given(DraftPass pass, HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.set(request, response, pass);
        return pass;
    }
}
