package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerCodes;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes as rows; the slow hash of a new one is made before its transaction. */
@Service
class KeptCodes implements AskerCodes {

    private final CodeStore store;
    private final CodeStandings standings;
    private final CodeHash hashes;
    private final CaseVault vault;
    private final AuditTrail trail;
    private final AskerRules rules;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    KeptCodes(
            CodeStore store,
            CodeStandings standings,
            CodeHash hashes,
            CaseVault vault,
            AuditTrail trail,
            AskerRules rules,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.standings = standings;
        this.hashes = hashes;
        this.vault = vault;
        this.trail = trail;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Standing of(CaseId caseId) {
        return standings.of(caseId, vault.key(caseId));
    }

    @Override
    public Optional<Instant> openedBesides(AskerVisit visit) {
        return store.of(visit.caseId()).flatMap(row -> {
            Instant last = row.openedAt();
            boolean since = last != null && last.isAfter(visit.since());
            return Optional.ofNullable(since ? last : row.openedBefore());
        });
    }

    @Override
    public AskerCode issue(CaseId caseId, Actor.Staff by) {
        vault.key(caseId);
        AskerCode code = AskerCode.random();
        byte[] hash = hashes.of(code);
        transaction.executeWithoutResult(status -> {
            store.put(caseId, hash);
            trail.record(by, AuditAction.CODE_GIVEN, caseId);
        });
        return code;
    }

    @Override
    @Transactional
    public void withdraw(CaseId caseId, Actor.Staff by, Redacted<String> reason) {
        if (store.delete(caseId)) {
            standings.withdrawn(caseId, new Withdrawal(clock.instant(), by.id(), reason), vault.key(caseId));
            trail.record(by, AuditAction.CODE_WITHDRAWN, caseId);
        }
    }

    @Override
    public void closed(CaseId caseId, LocalDate on) {
        store.endOn(caseId, on.plusDays(rules.codeEndsAfter()));
    }

    @Override
    public void goesOn(CaseId caseId) {
        store.endOn(caseId, null);
    }
}
