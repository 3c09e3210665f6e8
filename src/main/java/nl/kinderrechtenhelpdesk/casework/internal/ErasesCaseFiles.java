package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Deletes the case with its number, dates and moves. Its codes live on in the figures only, and those are cut loose in the same
 * transaction: nothing leads from them to a case any more.
 */
@Component
class ErasesCaseFiles implements HoldsPersonalData {

    private final CaseStore store;
    private final HandoverStore handovers;
    private final UrgencyStore urgencies;
    private final FlagStore flags;
    private final ApplicationEventPublisher events;

    ErasesCaseFiles(
            CaseStore store,
            HandoverStore handovers,
            UrgencyStore urgencies,
            FlagStore flags,
            ApplicationEventPublisher events) {
        this.store = store;
        this.handovers = handovers;
        this.urgencies = urgencies;
        this.flags = flags;
        this.events = events;
    }

    @Override
    public String module() {
        return "casework";
    }

    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        List<Redacted<String>> texts = new ArrayList<>();
        handovers.of(caseId).forEach(handover -> texts.addAll(HandoverStore.words(handover.text())));
        for (Urgency urgency : urgencies.of(caseId)) {
            if (urgency.why() != null) {
                texts.add(urgency.why());
            }
            if (urgency.cleared() != null) {
                texts.add(urgency.cleared().reason());
            }
        }
        texts.addAll(flags.sentences(caseId));
        return texts;
    }

    @Override
    public List<SealedColumn> sealed() {
        return Stream.of(
                        SealedColumn.texts(
                                "casework.handover", "handover_id", "to_whom", "for_them", "for_asker", "consent_who"),
                        SealedColumn.texts("casework.case_term", "term_id", "note"),
                        SealedColumn.texts("casework.urgency", "urgency_id", "words", "reason"),
                        SealedColumn.texts("casework.flag", "flag_id", "sentence"),
                        Stream.of(UnsentStore.SEALED))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        return ToldOfCases.TABLES;
    }

    @Override
    public void erase(CaseId caseId) {
        store.factOf(caseId).ifPresent(factId -> events.publishEvent(new CaseForgotten(factId)));
        store.erase(caseId);
    }
}
