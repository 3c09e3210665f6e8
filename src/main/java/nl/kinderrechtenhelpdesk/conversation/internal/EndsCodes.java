package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sets the end of the code when a case ends, and takes it away when the case goes on. */
@Component
class EndsCodes {

    private final AskerCodes codes;
    private final Casework casework;

    EndsCodes(AskerCodes codes, Casework casework) {
        this.codes = codes;
        this.casework = casework;
    }

    /** How the case stands now counts, as news of two moves can come in any order. */
    @ApplicationModuleListener
    void on(CaseMoved event) {
        casework.find(event.caseId()).ifPresent(found -> {
            if (found.status().open()) {
                codes.goesOn(found.id());
            } else {
                codes.closed(found.id(), Zone.dateOf(event.at()));
            }
        });
    }
}
