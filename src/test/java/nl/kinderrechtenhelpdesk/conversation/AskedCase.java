package nl.kinderrechtenhelpdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.Personas;

/** A question that was asked and became a case, for tests of what follows. */
public final class AskedCase {

    private final Intake intake;
    private final Casework casework;

    public AskedCase(Intake intake, Casework casework) {
        this.intake = intake;
        this.casework = casework;
    }

    public Receipt byChild() {
        return by(AskerKind.CHILD, Language.NL, SafeContact.codeOnly());
    }

    public Receipt byAdult(Language language, SafeContact contact) {
        return by(AskerKind.FOSTER_PARENT, language, contact);
    }

    public Receipt by(AskerKind kind, Language language, SafeContact contact) {
        Personas who = kind == AskerKind.CHILD ? Personas.NOOR : Personas.FOSTER_MOTHER;
        Receipt receipt = intake.submit(new Submission(
                Channel.WEB,
                language,
                kind,
                Redacted.of(who.question()),
                null,
                null,
                AgeBand.AGE_12_15,
                "GM0546",
                List.of(),
                List.of(),
                null,
                false,
                contact));
        await().untilAsserted(() -> assertThat(casework.find(receipt.id())).isPresent());
        return receipt;
    }

    public static SafeContact email(String address) {
        return new SafeContact(ContactWay.EMAIL, Redacted.of(address), null);
    }

    public static SafeContact phone() {
        return new SafeContact(
                ContactWay.PHONE, Redacted.of("06 0000 0017"), Redacted.of("maandag na vier uur, als zij werkt"));
    }
}
