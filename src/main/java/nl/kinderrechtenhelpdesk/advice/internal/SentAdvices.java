package nl.kinderrechtenhelpdesk.advice.internal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.Advice;
import nl.kinderrechtenhelpdesk.advice.AdviceStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.RowSeal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What was truly sent: an advice whose text fits its approval, and that was sent by this application at the moment that stands with it.
 * Looked at each time an advice is shown; anything else is held back.
 */
@Component
class SentAdvices implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SentAdvices.class);
    private static final String KIND = "advice.sent/1";

    private final SealStore store;
    private final ApprovalSeal approvals;
    private final RowSeal seals;

    SentAdvices(SealStore store, ApprovalSeal approvals, RowSeal seals) {
        this.store = store;
        this.approvals = approvals;
        this.seals = seals;
    }

    /** Of these, all of one case, the ones that may be shown as sent. */
    List<Advice> shown(CaseId caseId, List<Advice> all) {
        return sorted(caseId, all, true);
    }

    /** Of these, the ones that stand as sent and do not fit. */
    List<Advice> heldBack(CaseId caseId, List<Advice> all) {
        return sorted(caseId, all, false);
    }

    private List<Advice> sorted(CaseId caseId, List<Advice> all, boolean shown) {
        List<Advice> sent = all.stream()
                .filter(advice -> advice.status() == AdviceStatus.SENT)
                .toList();
        if (sent.isEmpty()) {
            return sent;
        }
        Map<Integer, SealStore.Seals> found = store.seals(caseId);
        return sent.stream()
                .filter(advice ->
                        fits(caseId, advice, found.get(advice.version().number())) == shown)
                .toList();
    }

    private boolean fits(CaseId caseId, Advice advice, SealStore.@Nullable Seals found) {
        Instant sentAt = advice.sentAt();
        boolean fits = found != null
                && sentAt != null
                && approvals.fits(found.approval().reveal(), caseId, advice)
                && seals.holds(
                        KIND,
                        fields(
                                caseId,
                                advice.version().number(),
                                found.approval().reveal(),
                                sentAt),
                        found.sent().reveal());
        if (!fits) {
            LOG.error(
                    "an advice is held back: what stands in the database is not what was approved and sent, case {}",
                    caseId);
        }
        return fits;
    }

    byte[] seal(CaseId caseId, int number, byte[] approval, Instant sentAt) {
        return seals.of(KIND, fields(caseId, number, approval, sentAt));
    }

    private static List<@Nullable String> fields(CaseId caseId, int number, byte[] approval, Instant sentAt) {
        return List.of(
                caseId.toString(),
                Integer.toString(number),
                HexFormat.of().formatHex(approval),
                Long.toString(sentAt.toEpochMilli()));
    }

    /** Once, after the upgrade: what was sent before there was this seal gets one. */
    @Override
    public void afterSingletonsInstantiated() {
        if (seals.takesOver()) {
            store.sentWithoutSeal()
                    .forEach(old -> store.sealSent(
                            old.caseId(),
                            old.number(),
                            seal(old.caseId(), old.number(), old.approval().reveal(), old.sentAt())));
        }
    }
}
