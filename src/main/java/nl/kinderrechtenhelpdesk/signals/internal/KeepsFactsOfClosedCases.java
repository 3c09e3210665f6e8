package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of cases, by their nameless id, and keeps their coded facts. Hearing the same event twice changes nothing. */
@Component
class KeepsFactsOfClosedCases {

    private final FactStore facts;
    private final ProgressStore progress;
    private final InstantSource clock;

    KeepsFactsOfClosedCases(FactStore facts, ProgressStore progress, InstantSource clock) {
        this.facts = facts;
        this.progress = progress;
        this.clock = clock;
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
        facts.keep(List.of(event), clock.instant());
    }
}
