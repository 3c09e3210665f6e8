package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the facts of cases that are taken over, beside those that are heard. */
@Component
class TakesOverEarlierFacts implements EarlierFacts {

    private final FactStore facts;
    private final ProgressStore progress;
    private final CodingStore codings;

    TakesOverEarlierFacts(FactStore facts, ProgressStore progress, CodingStore codings) {
        this.facts = facts;
        this.progress = progress;
        this.codings = codings;
    }

    @Override
    @Transactional
    public void add(List<CaseClosed> closed, List<Progress> where) {
        facts.keep(closed);
        progress.keep(where);
        codings.keep(closed);
    }

    @Override
    @Transactional
    public void addByMonth(List<CaseClosed> closed) {
        facts.keep(closed);
    }

    @Override
    @Transactional
    public void coded(List<CaseCoded> coded) {
        codings.keepCoded(coded);
    }
}
