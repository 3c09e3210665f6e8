package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears which cases are erased, in the transaction in which that happens: what counts to a grant goes on under an id that leads nowhere. */
@Component
class HearsOfErasedCases {

    private final AllocatedStore allocated;

    HearsOfErasedCases(AllocatedStore allocated) {
        this.allocated = allocated;
    }

    @EventListener
    void on(CaseForgotten event) {
        allocated.cutLoose(event.factId(), event.leftAs());
    }
}
