package nl.kinderrechtenhelpdesk.hours.internal;

import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears which cases are closed and which are erased, in the transaction in which that happens: so nothing waits to be heard of a case that is
 * gone.
 */
@Component
class HearsOfCases {

    private final WorkStore works;

    HearsOfCases(WorkStore works) {
        this.works = works;
    }

    @EventListener
    void on(CaseMoved event) {
        if (event.to() == CaseStatus.CLOSED) {
            works.closed(event.caseId(), event.factId(), Zone.dateOf(event.at()), event.version());
        } else if (event.from() == CaseStatus.CLOSED) {
            works.closed(event.caseId(), event.factId(), null, event.version());
        }
    }

    @EventListener
    void on(CaseForgotten event) {
        works.cutLoose(event.factId(), event.leftAs());
    }
}
