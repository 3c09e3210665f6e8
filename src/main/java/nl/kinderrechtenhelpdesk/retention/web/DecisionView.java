package nl.kinderrechtenhelpdesk.retention.web;

import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.retention.ErasureRequest;
import org.jspecify.annotations.Nullable;

/**
 * The page on which two people decide whether a case is erased.
 *
 * @param request what was asked or proposed, or null
 * @param proposer name of who proposed it; empty when nobody did
 * @param own whether the reader proposed it and can therefore not confirm it
 */
public record DecisionView(
        CaseSummary summary, @Nullable ErasureRequest request, String proposer, boolean own, Form form) {

    public boolean running() {
        return summary.status().open();
    }

    public boolean asked() {
        return request != null && !request.refused();
    }
}
