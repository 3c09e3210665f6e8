package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of cases, by their nameless id, and keeps their coded facts. Hearing the same event twice changes nothing. */
@Component
class KeepsFactsOfClosedCases {

    private final FactStore facts;
    private final ProgressStore progress;

    KeepsFactsOfClosedCases(FactStore facts, ProgressStore progress) {
        this.facts = facts;
        this.progress = progress;
    }

    @ApplicationModuleListener
    void on(CaseOpened event) {
        progress.opened(event);
    }

    @ApplicationModuleListener
    void on(CaseMoved event) {
        progress.moved(event);
    }

    @ApplicationModuleListener
    void on(CaseClosed event) {
        facts.keep(List.of(event));
    }

    /** In the transaction that erases: the case and what leads to its facts go together or not at all. */
    @EventListener
    void on(CaseForgotten event) {
        progress.forget(event.factId());
        facts.cutLoose(event.factId());
    }
}
