package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/** Plays questions that nobody has taken in hand yet. */
final class NewQuestions {

    private final Stage stage;

    NewQuestions(Stage stage) {
        this.stage = stage;
    }

    /** Asked a moment ago; nobody has looked yet. */
    PlayedCase fresh() {
        return stage.asked(
                        "moved-six-times",
                        AskerKind.CHILD,
                        9,
                        stage.now().minus(50, ChronoUnit.MINUTES),
                        SafeContact.codeOnly())
                .telling("a question that a child has just asked");
    }

    /** Asked a moment ago, with danger in its words, by a child who may be called at certain times. */
    PlayedCase freshAndUrgent() {
        SafeContact contact = new SafeContact(
                ContactWay.PHONE,
                Redacted.of("06 00 00 00 01"),
                Redacted.of("Dinsdag en donderdag, tussen 4 en 5 uur"),
                false,
                Redacted.of("regenboog"),
                Redacted.of("mijn vader"));
        return stage.asked("beaten-at-home", AskerKind.CHILD, 13, stage.now().minus(25, ChronoUnit.MINUTES), contact);
    }

    /** Asked today about a decision of some days ago. */
    PlayedCase freshWithDecision() {
        return stage.asked(
                "visits-cut", AskerKind.PARENT, 5, stage.now().minus(2, ChronoUnit.HOURS), SafeContact.codeOnly());
    }

    PlayedCase freshInEnglish() {
        return stage.asked(
                new Submission(
                        Channel.WEB,
                        Language.EN,
                        AskerKind.AID_WORKER,
                        Redacted.of(
                                "A boy of sixteen in our shelter has had no schooling for four months. What can we do?"),
                        Redacted.of("He came to the Netherlands alone. Two schools said they are full."),
                        null,
                        AgeBand.AGE_16_17,
                        Stage.UTRECHT,
                        List.of("SCHOOL", "COA"),
                        List.of("NO_SCHOOL", "UNACCOMPANIED"),
                        null,
                        false,
                        SafeContact.codeOnly()),
                stage.now().minus(100, ChronoUnit.MINUTES));
    }
}
