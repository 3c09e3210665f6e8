package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.SignInFailed;
import nl.kinderrechtenhelpdesk.staff.events.SignInFailed.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Password, then second factor, each with its slow-down. */
@Component
class TwoFactorSignIn implements SignIn {

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Attempts attempts;
    private final Arrival arrival;
    private final ConfirmationWord words;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TwoFactorSignIn(
            AccountStore accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            Attempts attempts,
            Arrival arrival,
            ConfirmationWord words,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.attempts = attempts;
        this.arrival = arrival;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Answer password(Redacted<String> email, Redacted<String> password, From from) {
        Optional<AccountRow> account = accounts.byEmail(email.reveal()).filter(AccountRow::active);
        Attempts.Attempt attempt = attempts.password(account.map(AccountRow::id), email, from);
        if (attempt.left().isPositive()) {
            return new Answer.Wait(attempt.left());
        }
        Optional<Boolean> right = passwords.matches(
                password, account.map(AccountRow::passwordHash).orElse(null), attempts.source(from), attempt.behind());
        if (right.isEmpty()) {
            attempts.notLookedAt(attempt);
            return new Answer.Wait(COME_BACK);
        }
        if (!right.get() || account.isEmpty()) {
            failed(account.map(AccountRow::id).orElse(null), attempt.subject(), Step.PASSWORD);
            return new Answer.Wrong();
        }
        attempts.succeeded(attempt);
        return new Answer.PasswordRight(account.get().id());
    }

    @Override
    public Answer code(StaffId id, Redacted<String> code, From from) {
        Attempts.Attempt attempt = attempts.code(id);
        if (attempt.left().isPositive()) {
            return new Answer.Wait(attempt.left());
        }
        Optional<StaffMember> member = accounts.byId(id)
                .filter(AccountRow::active)
                .map(row -> row.account().member());
        if (member.isEmpty() || !secondFactors.accept(id, code)) {
            failed(id, attempt.subject(), Step.CODE);
            return new Answer.Wrong();
        }
        attempts.succeeded(attempt);
        return member.get().roles().isEmpty() ? new Answer.NotConfirmed(words.of(id)) : arrival.of(member.get(), from);
    }

    private void failed(@Nullable StaffId account, UUID subject, Step step) {
        // of an address that nobody has only a keyed hash is left, of which six bits say nothing
        int group = (int) (subject.getLeastSignificantBits() & 63);
        events.publishEvent(new SignInFailed(account, group, step, clock.instant()));
    }

    @Override
    public void signOut(StaffId id) {
        arrival.left(id);
    }
}
