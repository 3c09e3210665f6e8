package nl.kinderrechtenhelpdesk.retention.web;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.retention.Forgetting;

/**
 * What waits for a decision, what the job is going to erase, and how much was erased.
 *
 * @param erasedJustNow whether the reader just confirmed an erasure
 * @param periodsSet whether all periods are filled in
 */
public record ForgettingView(
        List<Request> requests,
        List<Forgetting.Leaving> leaving,
        List<Forgetting.Erased> erased,
        boolean erasedJustNow,
        boolean periodsSet) {

    /** One request; {@code proposer} is empty until somebody proposed it. */
    public record Request(
            String caseId,
            String number,
            boolean byAsker,
            LocalDate askedOn,
            LocalDate decideBy,
            boolean late,
            String proposer) {}
}
