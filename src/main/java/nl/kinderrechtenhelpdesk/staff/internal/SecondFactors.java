package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffSecrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The second factor of an account: its secret lies sealed in the database, and each code counts once. */
@Component
class SecondFactors {

    /** How many steps ahead of our clock a step can honestly have been used: one of the telephone, one of another node. */
    private static final int REACHABLE = 2;

    private final AccountStore accounts;
    private final UsedSteps steps;
    private final RecoveryCodes recovery;
    // privacy, which provides it, stands above this module and starts after it
    private final ObjectProvider<StaffSecrets> secrets;
    private final InstantSource clock;

    SecondFactors(
            AccountStore accounts,
            UsedSteps steps,
            RecoveryCodes recovery,
            ObjectProvider<StaffSecrets> secrets,
            InstantSource clock) {
        this.accounts = accounts;
        this.steps = steps;
        this.recovery = recovery;
        this.secrets = secrets;
        this.clock = clock;
    }

    byte[] seal(StaffId owner, Redacted<byte[]> secret) {
        return secrets.getObject().seal(owner, secret.reveal());
    }

    Redacted<byte[]> open(StaffId owner, byte[] sealed) {
        return Redacted.of(secrets.getObject().open(owner, sealed));
    }

    /** Checks a code against a secret that is not yet, or no longer, that of the account. */
    OptionalLong step(Redacted<byte[]> secret, Redacted<String> code) {
        return Totp.match(secret.reveal(), code.reveal(), clock.instant());
    }

    /** Whether the code, of the app or a recovery code, is right and was not used before; uses it up. */
    boolean accept(StaffId id, Redacted<String> code) {
        String digits = code.reveal().replaceAll("[\\s-]", "");
        if (digits.length() == RecoveryCodes.DIGITS && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return recovery.accept(id, digits);
        }
        OptionalLong step = step(open(id, accounts.secondFactor(id)), code);
        return step.isPresent() && steps.use(id, step.getAsLong(), Totp.step(clock.instant()) + REACHABLE);
    }
}
