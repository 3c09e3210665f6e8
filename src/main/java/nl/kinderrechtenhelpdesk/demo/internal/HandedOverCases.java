package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/** Plays cases that others can help with better: referred, and declined. */
final class HandedOverCases {

    private final Stage stage;

    HandedOverCases(Stage stage) {
        this.stage = stage;
    }

    PlayedCase referred() {
        PlayedCase played =
                stage.asked("mould-in-the-house", AskerKind.PARENT, 3, stage.ago(6, 13), SafeContact.codeOnly());
        played.handOver(
                Move.REFER,
                stage.lawyer(1),
                stage.ago(5, 10),
                new HandoverText(
                        Redacted.of("Huurteam van de gemeente"),
                        Redacted.of(
                                "Een gezin met een kind van drie met astma woont in een huis met ernstige schimmel. De verhuurder is"
                                        + " vijf keer gebeld. Graag hulp bij een melding, een onderzoek en een verzoek aan de Huurcommissie."),
                        Redacted.of(
                                "Dank u wel voor uw vraag. Het huurteam van uw gemeente kan u hier beter bij helpen: zij komen kijken"
                                        + " en helpen met de brief aan de verhuurder. Wij geven door wat u schreef over de schimmel en de astma,"
                                        + " zonder uw naam. Komt u er niet uit, schrijf ons dan gerust opnieuw.")));
        return played;
    }

    PlayedCase declined() {
        PlayedCase played = stage.asked(
                new Submission(
                        Channel.WEB,
                        Language.NL,
                        AskerKind.PARENT,
                        Redacted.of("Mijn ex betaalt mij geen partneralimentatie. Kunt u hem een brief sturen?"),
                        null,
                        null,
                        AgeBand.UNKNOWN,
                        Stage.UTRECHT,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        SafeContact.codeOnly()),
                stage.ago(3, 9));
        played.handOver(
                Move.DECLINE,
                stage.lawyer(2),
                stage.ago(2, 11),
                new HandoverText(
                        Redacted.of("Juridisch Loket"),
                        null,
                        Redacted.of(
                                "Dank u wel voor uw vraag. Helaas kunnen wij u hier niet bij helpen: wij geven advies over de rechten"
                                        + " van kinderen, en partneralimentatie gaat over u en uw ex-partner. Het Juridisch Loket"
                                        + " (juridischloket.nl) geeft gratis advies en kan uitleggen hoe u de alimentatie laat innen. Gaat het ook"
                                        + " om geld voor uw kinderen, schrijf ons dan gerust.")));
        return played;
    }
}
