package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.Duration;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the words by which cases are found anew when text is cut otherwise than it was or another key hashes it, from what each module
 * holds. Case by case, the newest first, so that it can stop anywhere and go on where it was.
 */
@Component
class RenewsWords implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(RenewsWords.class);
    private static final int AT_ONCE = 200;

    private final HashedWords index;
    private final ObjectProvider<HoldsPersonalData> holders;
    private final TransactionTemplate transaction;

    RenewsWords(HashedWords index, ObjectProvider<HoldsPersonalData> holders, TransactionTemplate transaction) {
        this.index = index;
        this.holders = holders;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "privacy.renew-search-words";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        int renewed = 0;
        int unreadable = 0;
        List<CaseId> cases = index.madeOtherwise(null, AT_ONCE);
        while (!cases.isEmpty()) {
            for (CaseId caseId : cases) {
                if (renew(caseId)) {
                    renewed++;
                } else {
                    unreadable++;
                }
            }
            cases = index.madeOtherwise(cases.getLast(), AT_ONCE);
        }
        if (renewed + unreadable > 0) {
            LOG.info("made the search words of {} cases anew; {} cannot be read and keep theirs", renewed, unreadable);
        }
    }

    private boolean renew(CaseId caseId) {
        try {
            transaction.executeWithoutResult(status -> {
                index.lock(caseId);
                index.renew(
                        caseId,
                        holders.stream()
                                .flatMap(holder -> holder.found(caseId).stream())
                                .toList());
            });
            return true;
        } catch (CaseErased | SealBroken unreadable) {
            return false;
        }
    }
}
