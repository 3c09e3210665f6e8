package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.stereotype.Component;

/**
 * What remains of an erased case here: its number, status, dates and handler, so that numbers have no gap. Its codes live on in the
 * figures only, and nothing leads there any more.
 */
@Component
class ErasesCaseFiles implements HoldsPersonalData {

    private final CaseStore store;
    private final InstantSource clock;

    ErasesCaseFiles(CaseStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "casework";
    }

    @Override
    public void erase(CaseId caseId) {
        store.erase(caseId, clock.instant());
    }
}
