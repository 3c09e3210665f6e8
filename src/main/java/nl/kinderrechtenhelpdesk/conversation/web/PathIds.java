package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The ids in an address of this module; one that is none, or of nothing that is there, answers 404. */
final class PathIds {

    private PathIds() {}

    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    static CaseId ofCase(String text, Casework casework) {
        CaseId caseId = new CaseId(of(text));
        if (casework.find(caseId).isEmpty()) {
            throw notFound();
        }
        return caseId;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
