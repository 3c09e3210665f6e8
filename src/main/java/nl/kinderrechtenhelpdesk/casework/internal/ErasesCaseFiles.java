package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
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
    private final ApplicationEventPublisher events;

    ErasesCaseFiles(
            CaseStore store, HandoverStore handovers, UrgencyStore urgencies, ApplicationEventPublisher events) {
        this.store = store;
        this.handovers = handovers;
        this.urgencies = urgencies;
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
        return texts;
    }

    @Override
    public void erase(CaseId caseId) {
        store.factOf(caseId).ifPresent(factId -> events.publishEvent(new CaseForgotten(factId)));
        store.erase(caseId);
    }
}
