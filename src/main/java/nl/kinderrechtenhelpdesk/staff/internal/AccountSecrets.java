package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.NewAccount;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import org.springframework.stereotype.Component;

/** What an account is opened with: password, second factor, known browsers and the sessions that follow from them. */
@Component
class AccountSecrets {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SecondFactors secondFactors;
    private final OpenSessions sessions;
    private final Attempts attempts;

    AccountSecrets(
            AccountStore accounts,
            Passwords passwords,
            PasswordRules rules,
            SecondFactors secondFactors,
            OpenSessions sessions,
            Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    String hash(Redacted<String> password) {
        return passwords.hash(password);
    }

    byte[] seal(NewAccount account) {
        return secondFactors.seal(account.id(), account.totpSecret());
    }

    Optional<Refusal> objection(Redacted<String> password, String name, String email) {
        return rules.objection(password, name, email);
    }

    boolean isPassword(StaffId id, Redacted<String> password) {
        return passwords.matches(password, accounts.byId(id).orElseThrow().passwordHash());
    }

    void endSessions(StaffId id) {
        sessions.end(id);
    }

    Outcome changePassword(StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession) {
        AccountStore.Row account = accounts.byId(id).orElseThrow();
        Attempts.Attempt attempt = attempts.ownPassword(id);
        if (attempt.left().isPositive()) {
            return new Outcome.Wait(attempt.left());
        }
        if (!passwords.matches(current, account.passwordHash())) {
            return new Outcome.Refused(Refusal.PASSWORD_WRONG);
        }
        attempts.succeeded(attempt);
        Optional<Refusal> objection = rules.objection(
                chosen, account.account().member().name(), account.account().email());
        if (objection.isPresent()) {
            return new Outcome.Refused(objection.get());
        }
        accounts.setPassword(id, passwords.hash(chosen));
        sessions.endAllBut(id, keepSession);
        return new Outcome.Done();
    }
}
