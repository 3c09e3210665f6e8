package nl.kinderrechtenhelpdesk.casework.internal;

import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
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
    private final ApplicationEventPublisher events;

    ErasesCaseFiles(CaseStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public String module() {
        return "casework";
    }

    @Override
    public void erase(CaseId caseId) {
        store.factOf(caseId).ifPresent(factId -> events.publishEvent(new CaseForgotten(factId)));
        store.erase(caseId);
    }
}
