package nl.kinderrechtenhelpdesk.intake.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.ComingBack;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an asker in, or gives a new code: the slow look-up under the eye of {@link WrongCodes}, then the line in the audit trail. */
@Service
class GuardedReturn implements ComingBack {

    private static final Duration SHOWN_AGAIN = Duration.ofMinutes(15);

    private final CodeStore codes;
    private final NewCodes newCodes;
    private final ErasedCodes erased;
    private final CodeHash hashes;
    private final WrongCodes wrong;
    private final CaseVault vault;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    GuardedReturn(
            CodeStore codes,
            NewCodes newCodes,
            ErasedCodes erased,
            CodeHash hashes,
            WrongCodes wrong,
            CaseVault vault,
            AuditTrail trail,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.codes = codes;
        this.newCodes = newCodes;
        this.erased = erased;
        this.hashes = hashes;
        this.wrong = wrong;
        this.vault = vault;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Outcome enter(AskerCode code, String source) {
        return switch (wrong.look(source, code, this::behind)) {
            case WrongCodes.Answer.Right<Behind>(Behind.Open(CodeStore.Found found)) ->
                vault.withoutKey(List.of(found.caseId())).isEmpty()
                        ? new Outcome.Welcome(comesIn(found))
                        : new Outcome.Lost();
            case WrongCodes.Answer.Right<Behind>(Behind.Nothing(LocalDate erasedOn)) -> new Outcome.Erased(erasedOn);
            case WrongCodes.Answer.Wrong<Behind> _ -> {
                noteWrongCode();
                yield new Outcome.WrongCode();
            }
            case WrongCodes.Answer.WrongAgain<Behind>(Instant until) -> new Outcome.TooOften(until);
            case WrongCodes.Answer.Busy<Behind>(Instant until) -> new Outcome.Busy(until);
        };
    }

    /** Not whose: a wrong code is of nobody. How many there were in an hour tells whether somebody is guessing. */
    private void noteWrongCode() {
        Actor visitor = new Actor.Application("visitor");
        trail.recordAttempt(visitor, AuditAction.ASKER_CODE_WRONG, null, AuditDetail.NONE, "code");
    }

    /** What a right code leads to. */
    private sealed interface Behind {

        record Open(CodeStore.Found found) implements Behind {}

        record Nothing(LocalDate erasedOn) implements Behind {}
    }

    private Optional<Behind> behind(byte[] hash) {
        LocalDate today = Zone.today(clock);
        Optional<Behind> open = codes.find(hash, today).map(Behind.Open::new);
        return open.isPresent() ? open : erased.erasedOn(hash, today).map(Behind.Nothing::new);
    }

    private AskerVisit comesIn(CodeStore.Found found) {
        // as exact as the database, which is asked later whether somebody came in after this
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AskerVisit visit = new AskerVisit(found.caseId(), found.codeId(), now);
        transaction.executeWithoutResult(status -> {
            codes.opened(found.caseId(), now);
            trail.record(visit.actor(), AuditAction.ASKER_CAME_BACK, visit.caseId());
        });
        return visit;
    }

    @Override
    public Renewal renew(AskerCode old, DraftPass form, String source) {
        Optional<Renewal> before = given(form);
        if (before.isPresent()) {
            return before.get();
        }
        Renewal outcome =
                switch (wrong.look(source, old, this::old)) {
                    case WrongCodes.Answer.Right<Old>(Old right) -> replace(right, form);
                    case WrongCodes.Answer.Wrong<Old> _ -> {
                        noteWrongCode();
                        yield new Renewal.WrongCode();
                    }
                    case WrongCodes.Answer.WrongAgain<Old>(Instant until) -> new Renewal.TooOften(until);
                    case WrongCodes.Answer.Busy<Old>(Instant until) -> new Renewal.Busy(until);
                };
        // the same form may have been sent twice at once
        return outcome instanceof Renewal.NewCode ? outcome : given(form).orElse(outcome);
    }

    /** A code that is to be replaced. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Old(byte[] hash, CodeStore.Found found) {}

    private Optional<Old> old(byte[] hash) {
        return codes.find(hash, Zone.today(clock)).map(found -> new Old(hash, found));
    }

    private Renewal replace(Old old, DraftPass form) {
        CodeStore.Found found = old.found();
        AskerCode fresh = AskerCode.random();
        byte[] freshHash = hashes.of(fresh);
        byte[] sealed = DraftSeal.seal(form, true, fresh.digits().getBytes(StandardCharsets.US_ASCII));
        Boolean replaced = transaction.execute(status -> {
            if (!codes.replace(old.hash(), freshHash)) {
                return false;
            }
            newCodes.keep(form.id(), sealed, clock.instant().plus(SHOWN_AGAIN));
            trail.record(new Actor.Asker(found.caseId()), AuditAction.CODE_REPLACED, found.caseId());
            return true;
        });
        return Boolean.TRUE.equals(replaced) ? new Renewal.NewCode(fresh) : new Renewal.WrongCode();
    }

    private Optional<Renewal> given(DraftPass form) {
        return newCodes.find(form.id(), clock.instant())
                .flatMap(kept -> DraftSeal.open(form, true, kept))
                .flatMap(digits -> AskerCode.parse(new String(digits, StandardCharsets.US_ASCII)))
                .map(Renewal.NewCode::new);
    }
}
