package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sets the end of the code when a case ends, and takes it away when the case goes on. */
@Component
class EndsCodes {

    private final AskerCodes codes;

    EndsCodes(AskerCodes codes) {
        this.codes = codes;
    }

    @ApplicationModuleListener
    void on(CaseMoved event) {
        if (ended(event.to())) {
            codes.closed(event.caseId(), Zone.dateOf(event.at()));
        } else {
            codes.goesOn(event.caseId());
        }
    }

    private static boolean ended(CaseStatus status) {
        return switch (status) {
            case CLOSED, REFERRED, DECLINED -> true;
            case RECEIVED, ACCEPTED, MORE_ASKED, IN_REVIEW, APPROVED, ANSWERED -> false;
        };
    }
}
