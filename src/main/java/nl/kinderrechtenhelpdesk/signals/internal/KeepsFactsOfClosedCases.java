package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseOpened;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears of cases, by their nameless id, and keeps their coded facts. Hearing the same event twice changes nothing; news of a case that was
 * erased before it was heard is not heard any more.
 */
@Component
class KeepsFactsOfClosedCases {

    private final FactStore facts;
    private final ProgressStore progress;
    private final CodingStore codings;
    private final NewsOfCases news;

    KeepsFactsOfClosedCases(FactStore facts, ProgressStore progress, CodingStore codings, NewsOfCases news) {
        this.facts = facts;
        this.codings = codings;
        this.progress = progress;
        this.news = news;
    }

    @ApplicationModuleListener
    void on(CaseOpened event) {
        if (news.hold(event.factId())) {
            progress.opened(event);
        }
    }

    @ApplicationModuleListener
    void on(CaseMoved event) {
        if (news.hold(event.factId())) {
            progress.moved(event);
        }
    }

    @ApplicationModuleListener
    void on(CaseCoded event) {
        if (news.hold(event.factId())) {
            codings.keepCoded(List.of(event));
        }
    }

    @ApplicationModuleListener
    void on(CaseClosed event) {
        if (news.hold(event.factId())) {
            facts.keep(List.of(event));
            codings.keep(List.of(event));
        }
    }

    /** In the transaction that erases: the case and what leads to its facts go together or not at all. */
    @EventListener
    void on(CaseForgotten event) {
        news.withdraw(event.factId());
        progress.forget(event.factId());
        codings.forget(event.factId());
        facts.cutLoose(event.factId(), event.leftAs());
    }
}
