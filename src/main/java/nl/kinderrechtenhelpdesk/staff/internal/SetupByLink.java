package nl.kinderrechtenhelpdesk.staff.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.staff.Setup;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows a link to its end. What a link may do depends on its purpose; a step that does not fit it finds the link gone. */
@Component
class SetupByLink implements Setup {

    private final SetupLinkStore links;
    private final UsableLinks usable;
    private final AccountStore accounts;
    private final SecondFactors secondFactors;
    private final AccountSecrets secrets;
    private final Attempts attempts;
    private final Settling settling;

    SetupByLink(
            SetupLinkStore links,
            UsableLinks usable,
            AccountStore accounts,
            SecondFactors secondFactors,
            AccountSecrets secrets,
            Attempts attempts,
            Settling settling) {
        this.links = links;
        this.usable = usable;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.secrets = secrets;
        this.attempts = attempts;
        this.settling = settling;
    }

    @Override
    public Optional<Open> open(Redacted<String> token) {
        return usable.find(token)
                .map(link -> new Open(
                        Kind.valueOf(link.purpose().name()),
                        text(link.name()),
                        text(link.email()),
                        link.passwordHash() != null,
                        link.waits()));
    }

    @Override
    public Answer choose(Redacted<String> token, String name, String email, Redacted<String> password) {
        SetupLink link = usable.find(
                token,
                SetupLink.Purpose.COLLEAGUE,
                SetupLink.Purpose.FIRST_ADMINISTRATOR,
                SetupLink.Purpose.ADMINISTRATOR_RECOVERY);
        if (link == null) {
            return new Answer.Gone();
        }
        boolean first = link.purpose() == SetupLink.Purpose.FIRST_ADMINISTRATOR;
        String chosenName = first ? name.strip() : text(link.name());
        String chosenEmail = first ? email : text(link.email());
        if (!recovers(link)
                && accounts.byEmail(chosenEmail).filter(AccountRow::active).isPresent()) {
            return new Answer.Refused(Refusal.EMAIL_TAKEN);
        }
        Optional<Refusal> objection = secrets.objection(password, chosenName, chosenEmail);
        if (objection.isPresent()) {
            return new Answer.Refused(objection.get());
        }
        links.fillIn(token, chosenName, chosenEmail, secrets.hash(password));
        return new Answer.Next();
    }

    @Override
    public Redacted<String> key(Redacted<String> token) {
        return secret(token).map(Totp::base32);
    }

    @Override
    public Answer confirm(Redacted<String> token, Redacted<String> code) {
        SetupLink link = usable.find(
                token,
                SetupLink.Purpose.COLLEAGUE,
                SetupLink.Purpose.FIRST_ADMINISTRATOR,
                SetupLink.Purpose.ADMINISTRATOR_RECOVERY);
        if (link == null || link.passwordHash() == null) {
            return new Answer.Gone();
        }
        OptionalLong step = secondFactors.step(secret(token), code);
        if (step.isEmpty()) {
            return new Answer.Refused(Refusal.CODE_WRONG);
        }
        if (recovers(link)) {
            return settling.recovery(token, link.staff(), link.passwordHash(), sealedSecret(token), step.getAsLong());
        }
        StaffMember member = new StaffMember(link.staff(), text(link.name()), link.roles(), true);
        return settling.newAccount(
                token, member, text(link.email()), link.passwordHash(), sealedSecret(token), step.getAsLong());
    }

    @Override
    public Answer confirmWithPassword(Redacted<String> token, Redacted<String> code, Redacted<String> password) {
        SetupLink link = usable.find(token, SetupLink.Purpose.NEW_SECOND_FACTOR);
        if (link == null) {
            return new Answer.Gone();
        }
        Attempts.Attempt attempt = attempts.ownPassword(link.staff());
        if (attempt.left().isPositive()) {
            return new Answer.Wait(attempt.left());
        }
        if (!secrets.isPassword(link.staff(), password)) {
            return new Answer.Refused(Refusal.PASSWORD_WRONG);
        }
        attempts.succeeded(attempt);
        OptionalLong step = secondFactors.step(secret(token), code);
        return step.isEmpty()
                ? new Answer.Refused(Refusal.CODE_WRONG)
                : settling.secondFactor(token, link.staff(), sealedSecret(token), step.getAsLong(), link.vouchedFor());
    }

    @Override
    public Answer newPassword(Redacted<String> token, Redacted<String> password, Redacted<String> code) {
        SetupLink link = usable.find(token, SetupLink.Purpose.NEW_PASSWORD);
        if (link == null) {
            return new Answer.Gone();
        }
        Optional<Refusal> objection = secrets.objection(password, text(link.name()), text(link.email()));
        if (objection.isPresent()) {
            return new Answer.Refused(objection.get());
        }
        Attempts.Attempt attempt = attempts.code(link.staff());
        if (attempt.left().isPositive()) {
            return new Answer.Wait(attempt.left());
        }
        if (!secondFactors.accept(link.staff(), code)) {
            return new Answer.Refused(Refusal.CODE_WRONG);
        }
        attempts.succeeded(attempt);
        return settling.password(token, link.staff(), secrets.hash(password));
    }

    private static boolean recovers(SetupLink link) {
        return link.purpose() == SetupLink.Purpose.ADMINISTRATOR_RECOVERY;
    }

    private Redacted<byte[]> secret(Redacted<String> token) {
        SetupLink link = links.find(token).orElseThrow();
        if (links.secondFactor(token) == null) {
            links.keepSecondFactor(token, secondFactors.seal(link.staff(), Redacted.of(Totp.newSecret())));
        }
        return secondFactors.open(link.staff(), sealedSecret(token));
    }

    private byte[] sealedSecret(Redacted<String> token) {
        return Objects.requireNonNull(links.secondFactor(token));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
