package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.temporal.ChronoUnit;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.rights.AskerKind;

/** Plays cases that a lawyer works on: waiting for the asker, with the second reader, sent back, approved, late. */
final class CasesInHand {

    private final Stage stage;

    CasesInHand(Stage stage) {
        this.stage = stage;
    }

    PlayedCase waitingForTheAsker() {
        PlayedCase played =
                stage.asked("no-fitting-school", AskerKind.PARENT, 10, stage.ago(4, 20), SafeContact.codeOnly());
        played.accept(stage.lawyer(0), stage.ago(3, 9));
        played.askMore(
                stage.lawyer(0),
                stage.ago(3, 11),
                "Dank u wel voor uw vraag. Om u goed te kunnen helpen, willen wij nog iets weten: staat uw kind nu bij een school"
                        + " ingeschreven, en bij welke? En hebt u een brief van het samenwerkingsverband?");
        played.flag(
                stage.scenario("no-fitting-school"),
                stage.lawyer(0),
                stage.ago(3, 12),
                "Kinderen met een handicap zitten maanden thuis, omdat school en gemeente naar elkaar wijzen.");
        return played;
    }

    PlayedCase inHandWithNewMessage() {
        PlayedCase played =
                stage.asked("contact-not-heard", AskerKind.CHILD, 12, stage.ago(4, 16), SafeContact.codeOnly());
        played.accept(stage.lawyer(1), stage.ago(3, 10));
        played.toAsker(
                stage.lawyer(1),
                stage.ago(3, 14),
                "Hoi! Goed dat je dit vraagt. Weet je nog wanneer de rechter dit heeft beslist? En heeft toen iemand met jou gepraat?");
        played.fromAsker(
                stage.ago(2, 19),
                "Dat was toen ik in groep 6 zat. Niemand heeft mij iets gevraagd. Mijn oma zegt dat dat raar is.");
        played.note(
                stage.lawyer(1),
                stage.ago(1, 10),
                "Beschikking van ruim drie jaar geleden, kind was toen negen. Nagaan of een brief aan de kinderrechter nu de beste weg is,"
                        + " of eerst een gesprek via het wijkteam.");
        played.fromAsker(stage.now().minus(3, ChronoUnit.HOURS), "Mag mijn oma mij helpen met de brief?");
        return played;
    }

    PlayedCase withTheSecondReader() {
        PlayedCase played =
                stage.asked("school-transport", AskerKind.PARENT, 8, stage.ago(4, 21), SafeContact.codeOnly());
        played.accept(stage.lawyer(2), stage.ago(3, 9));
        played.advise(stage.scenario("school-transport"), stage.writer(), stage.lawyer(2), stage.ago(1, 13));
        played.submit(stage.lawyer(2), stage.ago(1, 15));
        played.flag(
                stage.scenario("school-transport"),
                stage.lawyer(2),
                stage.ago(1, 16),
                "Weer een kind met een handicap dat niet op school komt, nu door het vervoer.");
        return played;
    }

    PlayedCase sentBack() {
        PlayedCase played =
                stage.asked("suspended-no-letter", AskerKind.PARENT, 14, stage.ago(3, 18), SafeContact.codeOnly());
        played.accept(stage.lawyer(0), stage.ago(2, 9));
        played.advise(stage.scenario("suspended-no-letter"), stage.writer(), stage.lawyer(0), stage.ago(2, 12));
        played.submit(stage.lawyer(0), stage.ago(2, 13));
        played.sendBack(
                stage.lawyer(1),
                stage.ago(1, 11),
                "Goed en duidelijk. Zet er nog bij dat de school werk mee naar huis moet geven, en dat de schorsing bij de inspectie"
                        + " moet worden gemeld als zij langer dan een dag duurt.");
        return played;
    }

    PlayedCase approvedNotSent() {
        PlayedCase played =
                stage.asked("care-budget-cut", AskerKind.PARENT, 6, stage.ago(4, 8), SafeContact.codeOnly());
        played.accept(stage.lawyer(1), stage.ago(4, 10));
        played.note(
                stage.lawyer(1),
                stage.ago(3, 9),
                "Bezwaartermijn loopt. Gebeld met een collega over het dagboek van de zorg: dat helpt vaak.");
        played.advise(stage.scenario("care-budget-cut"), stage.writer(), stage.lawyer(1), stage.ago(2, 14));
        played.submit(stage.lawyer(1), stage.ago(2, 15));
        played.approve(stage.lawyer(2), stage.ago(1, 10), "Akkoord.");
        return played;
    }

    /** Promised for an earlier day. */
    PlayedCase late() {
        PlayedCase played =
                stage.asked("seven-years-here", AskerKind.PARENT, 10, stage.ago(13, 15), SafeContact.codeOnly());
        played.accept(stage.lawyer(0), stage.ago(12, 10));
        played.note(
                stage.lawyer(0),
                stage.ago(6, 16),
                "Wacht op het besluit van de IND, dat de advocaat zou sturen. Morgen weer vragen.");
        return played;
    }
}
