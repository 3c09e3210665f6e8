package nl.kinderrechtenhelpdesk.conversation.internal;

import jakarta.servlet.http.HttpServletRequest;
import nl.kinderrechtenhelpdesk.conversation.HalfWritten;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.page.EndOfVisit;
import org.springframework.stereotype.Component;

/** Whoever leaves on purpose leaves no half-written message behind either. */
@Component
class LeavesNothingHalfWritten implements EndOfVisit {

    private final HalfWritten halfWritten;

    LeavesNothingHalfWritten(HalfWritten halfWritten) {
        this.halfWritten = halfWritten;
    }

    @Override
    public void end(HttpServletRequest last) {
        AskerVisit.in(last).ifPresent(visit -> halfWritten.drop(visit.caseId()));
    }
}
