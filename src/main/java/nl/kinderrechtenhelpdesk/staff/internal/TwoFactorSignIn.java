package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.SignIn;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Password, then second factor, each with its slow-down. */
@Component
class TwoFactorSignIn implements SignIn {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Attempts attempts;
    private final Arrival arrival;

    TwoFactorSignIn(
            AccountStore accounts,
            Passwords passwords,
            SecondFactors secondFactors,
            Attempts attempts,
            Arrival arrival) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.attempts = attempts;
        this.arrival = arrival;
    }

    @Override
    public Answer password(Redacted<String> email, Redacted<String> password, From from) {
        Optional<AccountStore.Row> account = accounts.byEmail(email.reveal()).filter(AccountStore.Row::active);
        Attempts.Attempt attempt = attempts.password(account.map(AccountStore.Row::id), email, from);
        if (attempt.left().isPositive()) {
            return new Answer.Wait(attempt.left());
        }
        boolean right = passwords.matches(
                password, account.map(AccountStore.Row::passwordHash).orElse(null));
        if (!right || account.isEmpty()) {
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
                .filter(AccountStore.Row::active)
                .map(row -> row.account().member());
        if (member.isEmpty() || !secondFactors.accept(id, code)) {
            return new Answer.Wrong();
        }
        attempts.succeeded(attempt);
        return arrival.of(member.get(), from);
    }

    @Override
    public void signOut(StaffId id) {
        arrival.left(id);
    }
}
