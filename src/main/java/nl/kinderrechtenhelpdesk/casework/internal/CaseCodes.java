package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.ProvisionsOfCase;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a case is coded with for now, the rights of its analysis included, and the news of it. */
@Component
class CaseCodes {

    private final CaseStore store;
    private final ObjectProvider<ProvisionsOfCase> provisions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CaseCodes(
            CaseStore store,
            ObjectProvider<ProvisionsOfCase> provisions,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.provisions = provisions;
        this.events = events;
        this.clock = clock;
    }

    /** What the analysis says now goes before what an earlier closing said. */
    Coding now(CaseFile file) {
        Coding known = file.coding();
        List<CodedProvision> atStake = provisions
                .orderedStream()
                .flatMap(source -> source.of(file.summary().id()).stream())
                .toList();
        List<CodedProvision> all = Stream.concat(
                        atStake.stream(),
                        known.provisions().stream()
                                .filter(earlier -> atStake.stream()
                                        .noneMatch(now -> now.code().equals(earlier.code()))))
                .toList();
        return new Coding(known.codes(), all);
    }

    /** Tells what the case is coded with in this version; a case that waits for triage is not coded yet. */
    void tell(CaseId id, UUID factId) {
        CaseFile file = store.find(id).orElseThrow();
        events.publishEvent(new CaseCoded(
                factId,
                file.summary().version(),
                file.dates().received(),
                clock.instant(),
                now(file).codes()));
    }
}
