package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;

/** Plays cases in which the asker has an answer, up to one that is closed. */
final class AnsweredCases {

    private final Stage stage;

    AnsweredCases(Stage stage) {
        this.stage = stage;
    }

    /** Answered, with what was written before and after: to be read with its code. */
    PlayedCase answered() {
        Scenario scenario = stage.scenario("phone-as-punishment");
        PlayedCase played =
                stage.asked(scenario.code(), AskerKind.CHILD, 15, stage.ago(11, 21), SafeContact.codeOnly());
        played.accept(stage.lawyer(2), stage.ago(10, 9));
        played.toAsker(
                stage.lawyer(2),
                stage.ago(10, 11),
                "Hoi! Wat vervelend dat je je moeder niet kunt bellen. Heb je iets op papier gekregen? En weet je wie jouw"
                        + " vertrouwenspersoon is?");
        played.fromAsker(stage.ago(9, 20), "Nee niks op papier. Er komt wel eens iemand van Jeugdstem op de groep.");
        played.advise(scenario, stage.writer(), stage.lawyer(2), stage.ago(8, 14));
        played.submit(stage.lawyer(2), stage.ago(8, 15));
        played.approve(stage.lawyer(0), stage.ago(7, 10), "Klopt met hoofdstuk 6 van de Jeugdwet. Fijne toon.");
        played.send(stage.lawyer(2), stage.ago(7, 11));
        played.fromAsker(
                stage.ago(5, 17), "Dank je wel. De vrouw van Jeugdstem gaat met mij mee naar de baas van de groep.");
        played.toAsker(stage.lawyer(2), stage.ago(4, 10), "Goed zo. Laat je weten hoe het ging? Succes!");
        return played.telling("a question of a child that was answered");
    }

    PlayedCase answeredAndTold() {
        Scenario scenario = stage.scenario("left-out-of-trip");
        PlayedCase played =
                stage.asked(scenario.code(), AskerKind.PARENT, 11, stage.ago(16, 12), SafeContact.codeOnly());
        played.accept(stage.lawyer(0), stage.ago(15, 9));
        played.advise(scenario, stage.writer(), stage.lawyer(0), stage.ago(13, 10));
        played.submit(stage.lawyer(0), stage.ago(13, 12));
        played.approve(stage.lawyer(1), stage.ago(12, 9), "Akkoord.");
        played.send(stage.lawyer(0), stage.ago(12, 10));
        played.tell(
                stage.ago(2, 20),
                OutcomeCode.PARTLY_RESPECTED,
                "De school heeft gebeld: mijn zoon mag mee op schoolreis. Van de gemeente heb ik nog niets gehoord.");
        return played.telling("a question of a parent that was answered");
    }

    /** Closed, with all that went before. */
    PlayedCase closed() {
        Scenario scenario = stage.scenario("judge-did-not-ask");
        PlayedCase played =
                stage.asked(scenario.code(), AskerKind.CHILD, 14, stage.ago(38, 17), SafeContact.codeOnly());
        played.accept(stage.lawyer(1), stage.ago(37, 9));
        played.toAsker(
                stage.lawyer(1),
                stage.ago(37, 10),
                "Hoi! Goed dat je schrijft. Wanneer is de zitting? Dan weten we hoe snel het moet.");
        played.fromAsker(stage.ago(37, 16), "Over drie weken, op een woensdag.");
        played.advise(scenario, stage.writer(), stage.lawyer(1), stage.ago(36, 10));
        played.submit(stage.lawyer(1), stage.ago(36, 11));
        played.approve(stage.lawyer(2), stage.ago(36, 14), "Akkoord. Misschien nog bellen met de griffie.");
        played.send(stage.lawyer(1), stage.ago(36, 15));
        played.tell(
                stage.ago(14, 19),
                OutcomeCode.RESPECTED,
                "Ik heb een brief gestuurd en mocht toen komen praten. De rechter was aardig.");
        Map<ProvisionCode, OutcomeCode> outcomes = new LinkedHashMap<>();
        scenario.rights().forEach(right -> outcomes.put(right.provision(), OutcomeCode.RESPECTED));
        played.record(
                stage.lawyer(1),
                stage.ago(10, 9),
                outcomes,
                "Het kind is gehoord. In de beschikking staat wat het wilde en waarom.");
        played.toAsker(
                stage.lawyer(1),
                stage.ago(10, 10),
                "Wat goed dat je zelf je verhaal hebt gedaan. Wij sluiten je vraag nu af. Het ga je goed!");
        played.close(scenario, stage.lawyer(1), stage.ago(10, 11), outcomes, OutcomeCode.RESPECTED);
        return played;
    }
}
