package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveResult;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Lets a case go on that waited for its asker, once the asker writes. */
@Component
class WaitingCase {

    private final Casework casework;

    WaitingCase(Casework casework) {
        this.casework = casework;
    }

    /** In the caller's transaction. A case that somebody moved meanwhile needs nothing from us. */
    void goesOn(CaseId caseId) {
        casework.find(caseId)
                .filter(found -> found.status() == CaseStatus.MORE_ASKED)
                .ifPresent(this::resume);
    }

    private void resume(CaseSummary waiting) {
        Actor asker = new Actor.Asker(waiting.id());
        MoveResult result = casework.move(waiting.id(), Move.RESUME, asker, waiting.version());
        if (result instanceof MoveResult.ChangedMeanwhile(CaseSummary now) && now.status() == CaseStatus.MORE_ASKED) {
            casework.move(now.id(), Move.RESUME, asker, now.version());
        }
    }
}
