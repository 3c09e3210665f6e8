package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.KeysetHandle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps the keys of cases anew after a new key in the key file, and gives cases another key where that was asked, sealing all they hold
 * with it. One case in one transaction, so that it can end anywhere and go on where it was.
 *
 * <p>A case gets its other key in two steps, minutes apart: first the key stands ready and only opens, so that whoever is reading when
 * all is sealed anew has it by then; then all is sealed with it, and the key of before is gone.
 */
@Component
class ReplacesCaseKeys implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReplacesCaseKeys.class);
    private static final Actor WHO = new Actor.Application("privacy.replace-case-keys");
    private static final int AT_ONCE = 200;

    /** Longer than any request takes. */
    private static final Duration READERS_END = Duration.ofMinutes(10);

    private final CaseKeyRows rows;
    private final KeyWrap wrap;
    private final SealsAnew seals;
    private final AuditTrail trail;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    ReplacesCaseKeys(
            CaseKeyRows rows,
            KeyWrap wrap,
            SealsAnew seals,
            AuditTrail trail,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.wrap = wrap;
        this.seals = seals;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "privacy.replace-case-keys";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Every(Duration.ofMinutes(20));
    }

    @Override
    public void run() {
        Instant ready = clock.instant().minus(READERS_END);
        each("were wrapped anew", (after, limit) -> rows.wrappedOtherwise(wrap.name(), after, limit), this::wrapAnew);
        each("were replaced", (after, limit) -> rows.withNextSince(ready, after, limit), this::replace);
        each("get another one", rows::withoutNext, this::standReady);
    }

    private void each(String what, BiFunction<CaseId, Integer, List<CaseId>> next, Consumer<CaseId> step) {
        int done = 0;
        int unreadable = 0;
        List<CaseId> cases = next.apply(CaseKeyRows.NONE, AT_ONCE);
        while (!cases.isEmpty()) {
            for (CaseId caseId : cases) {
                try {
                    transaction.executeWithoutResult(status -> step.accept(caseId));
                    done++;
                } catch (SealBroken | IllegalStateException broken) {
                    unreadable++;
                }
            }
            cases = next.apply(cases.getLast(), AT_ONCE);
        }
        if (done > 0) {
            LOG.info("the keys of {} cases {}", done, what);
        }
        if (unreadable > 0) {
            LOG.warn("{} cases cannot be read whole and keep the key they have", unreadable);
        }
    }

    private void wrapAnew(CaseId caseId) {
        rows.lock(caseId).ifPresent(wrapped -> keep(caseId, wrap.unwrap(caseId, wrapped)));
    }

    private void standReady(CaseId caseId) {
        rows.lock(caseId).ifPresent(wrapped -> {
            keep(caseId, KeyWrap.withNext(wrap.unwrap(caseId, wrapped)));
            rows.nextStandsReady(caseId, clock.instant());
        });
    }

    private void replace(CaseId caseId) {
        rows.lock(caseId).ifPresent(wrapped -> {
            KeysetHandle both = wrap.unwrap(caseId, wrapped);
            KeysetHandle next = KeyWrap.onlyNext(both);
            seals.all(caseId, KeyWrap.seal(caseId, both), KeyWrap.seal(caseId, next));
            keep(caseId, next);
            rows.replaced(caseId, clock.instant());
            trail.record(WHO, AuditAction.CASE_KEY_REPLACED, caseId);
        });
    }

    private void keep(CaseId caseId, KeysetHandle keyset) {
        rows.wrapped(caseId, wrap.wrap(caseId, keyset), wrap.name());
    }
}
