package nl.kinderrechtenhelpdesk.casework.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about one case share: the case that an address names, and what is shown when a change could not be made. */
@Component
class OpenedCase {

    private final CaseHandling handling;
    private final Colleagues colleagues;

    OpenedCase(CaseHandling handling, Colleagues colleagues) {
        this.handling = handling;
        this.colleagues = colleagues;
    }

    static CaseId idOf(String text) {
        return new CaseId(rowOf(text));
    }

    /** The id in an address of something that a case has. */
    static UUID rowOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw notFound();
        }
    }

    /** The case to do something with. */
    CaseFile file(String id) {
        return handling.find(idOf(id)).orElseThrow(OpenedCase::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String path(CaseId id) {
        return "/medewerkers/zaken/" + id;
    }

    static ModelAndView back(CaseId id) {
        return new ModelAndView("redirect:" + path(id));
    }

    /** Somebody changed the case first: what was tried, and what stands there now. */
    ModelAndView changed(CaseSummary now, Attempt attempt) {
        return conflict(new ConflictView(now, colleagues.name(now.handler()), attempt, List.of()), HttpStatus.CONFLICT);
    }

    ModelAndView notPossible(CaseSummary now, Attempt attempt, List<Objection> objections) {
        return conflict(
                new ConflictView(now, colleagues.name(now.handler()), attempt, objections),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView conflict(ConflictView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/conflict");
        page.addObject("view", view);
        page.setStatus(status);
        return page;
    }

    /** What somebody tried: the key of its words and, where it had one, the value. */
    record Attempt(String key, String value) {}
}
