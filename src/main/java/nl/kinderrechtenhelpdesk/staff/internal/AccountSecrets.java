package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.staff.Accounts.NewAccount;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an account is opened with: password, second factor, known browsers and the sessions that follow from them. */
@Component
class AccountSecrets {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SecondFactors secondFactors;
    private final RecoveryCodes recovery;
    private final OpenSessions sessions;
    private final Attempts attempts;

    AccountSecrets(
            AccountStore accounts,
            Passwords passwords,
            PasswordRules rules,
            SecondFactors secondFactors,
            RecoveryCodes recovery,
            OpenSessions sessions,
            Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.secondFactors = secondFactors;
        this.recovery = recovery;
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

    /** Somebody who is in shows with their password that it is them; what they asked for is done then. */
    Outcome withPassword(StaffId id, Redacted<String> password, Supplier<Outcome> then) {
        Attempts.Attempt attempt = attempts.ownPassword(id);
        if (attempt.left().isPositive()) {
            return new Outcome.Wait(attempt.left());
        }
        if (!isPassword(id, password)) {
            return new Outcome.Refused(Refusal.PASSWORD_WRONG);
        }
        attempts.succeeded(attempt);
        return then.get();
    }

    /** The same with a code of the app, or a recovery code, as well. */
    Outcome withBoth(StaffId id, Redacted<String> password, Redacted<String> code, Supplier<Outcome> then) {
        return withPassword(id, password, () -> {
            Attempts.Attempt attempt = attempts.code(id);
            if (attempt.left().isPositive()) {
                return new Outcome.Wait(attempt.left());
            }
            if (!secondFactors.accept(id, code)) {
                return new Outcome.Refused(Refusal.CODE_WRONG);
            }
            attempts.succeeded(attempt);
            return then.get();
        });
    }

    List<Redacted<String>> newRecoveryCodes(StaffId id) {
        return recovery.make(id);
    }

    int recoveryCodesLeft(StaffId id) {
        return recovery.left(id);
    }

    void forgetRecoveryCodes(StaffId id) {
        recovery.forget(id);
    }

    List<OpenSession> sessions(StaffId id, String current) {
        return sessions.of(id, current);
    }

    void endSession(StaffId id, @Nullable String mark, String current) {
        if (mark == null) {
            sessions.endAllBut(id, current);
        } else {
            sessions.endOne(id, mark);
        }
    }

    Outcome changePassword(StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession) {
        return withPassword(id, current, () -> choose(id, chosen, keepSession));
    }

    private Outcome choose(StaffId id, Redacted<String> chosen, String keepSession) {
        AccountRow account = accounts.byId(id).orElseThrow();
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
