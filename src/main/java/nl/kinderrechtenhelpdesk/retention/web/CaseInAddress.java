package nl.kinderrechtenhelpdesk.retention.web;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The case that an address of staff names; what names none is not found. */
@Component
class CaseInAddress {

    private final Casework casework;

    CaseInAddress(Casework casework) {
        this.casework = casework;
    }

    CaseSummary find(String id) {
        return named(id).flatMap(casework::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<CaseId> named(String id) {
        try {
            return Optional.of(CaseId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
