package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.NewAccount;
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

    AccountSecrets(
            AccountStore accounts,
            Passwords passwords,
            PasswordRules rules,
            SecondFactors secondFactors,
            OpenSessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
    }

    String hash(Redacted<String> password) {
        return passwords.hash(password);
    }

    byte[] seal(NewAccount account) {
        return secondFactors.seal(account.id(), account.totpSecret());
    }

    void endSessions(StaffId id) {
        sessions.end(id);
    }

    Optional<Refusal> changePassword(
            StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession) {
        AccountStore.Row account = accounts.byId(id).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            return Optional.of(Refusal.PASSWORD_WRONG);
        }
        Optional<Refusal> objection = rules.objection(
                chosen, account.account().member().name(), account.account().email());
        if (objection.isEmpty()) {
            accounts.setPassword(id, passwords.hash(chosen));
            sessions.endAllBut(id, keepSession);
        }
        return objection;
    }
}
