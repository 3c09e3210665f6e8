package nl.kinderrechtenhelpdesk.advice.web;

import java.util.function.Function;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of this module need of a case, of who asked, and of colleagues. */
@Component
class CaseDesk {

    private final Casework casework;
    private final Intake intake;
    private final Staff staff;

    CaseDesk(Casework casework, Intake intake, Staff staff) {
        this.casework = casework;
        this.intake = intake;
        this.staff = staff;
    }

    /** The case that an address names; a page that is not there says nothing of what exists. */
    CaseSummary summary(String id) {
        try {
            return casework.find(CaseId.of(id)).orElseThrow(CaseDesk::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    Submission question(CaseId id) {
        return intake.question(id).content();
    }

    /** Colleagues by name, for views. */
    Function<StaffId, String> names() {
        return id -> staff.name(id).orElse("–");
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
