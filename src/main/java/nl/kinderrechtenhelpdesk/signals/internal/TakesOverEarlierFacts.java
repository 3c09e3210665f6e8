package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the facts of cases that are taken over, beside those that are heard. */
@Component
class TakesOverEarlierFacts implements EarlierFacts {

    private final FactStore facts;
    private final ProgressStore progress;
    private final InstantSource clock;

    TakesOverEarlierFacts(FactStore facts, ProgressStore progress, InstantSource clock) {
        this.facts = facts;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(List<CaseClosed> closed, List<Progress> where) {
        facts.keep(closed, clock.instant());
        progress.keep(where);
    }
}
