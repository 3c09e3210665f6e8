package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.SafeContact;
import nl.kinderrechtenhelpdesk.intake.Submission;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Cases in every status, played in the weeks before now, so that each part of the helpdesk can be seen at work: a question that is new,
 * urgent, waiting, in hand, with the second reader, sent back, approved, answered, late, referred, declined, closed.
 */
final class Stage {

    private static final String UTRECHT = "GM0344";

    private final Doors doors;
    private final Scenarios scenarios;
    private final AdviceWriter writer;
    private final List<StaffId> lawyers;
    private final Instant now;

    /** @param lawyers at least three */
    Stage(Doors doors, Scenarios scenarios, List<StaffId> lawyers, Instant now) {
        this.doors = doors;
        this.scenarios = scenarios;
        this.writer = new AdviceWriter(scenarios);
        this.lawyers = lawyers;
        this.now = now;
    }

    /** Asked a moment ago; nobody has looked yet. */
    PlayedCase fresh() {
        return asked("moved-six-times", AskerKind.CHILD, 9, now.minus(50, ChronoUnit.MINUTES), SafeContact.codeOnly())
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
        return asked("beaten-at-home", AskerKind.CHILD, 13, now.minus(25, ChronoUnit.MINUTES), contact);
    }

    /** Asked today about a decision of some days ago. */
    PlayedCase freshWithDecision() {
        return asked("visits-cut", AskerKind.PARENT, 5, now.minus(2, ChronoUnit.HOURS), SafeContact.codeOnly());
    }

    PlayedCase freshInEnglish() {
        return PlayedCase.asked(
                doors,
                new Submission(
                        Channel.WEB,
                        Language.EN,
                        AskerKind.AID_WORKER,
                        Redacted.of(
                                "A boy of sixteen in our shelter has had no schooling for four months. What can we do?"),
                        Redacted.of("He came to the Netherlands alone. Two schools said they are full."),
                        null,
                        AgeBand.AGE_16_17,
                        UTRECHT,
                        List.of("SCHOOL", "COA"),
                        List.of("NO_SCHOOL", "UNACCOMPANIED"),
                        null,
                        false,
                        SafeContact.codeOnly()),
                now.minus(100, ChronoUnit.MINUTES));
    }

    PlayedCase waitingForTheAsker() {
        PlayedCase played = asked("no-fitting-school", AskerKind.PARENT, 10, ago(4, 20), SafeContact.codeOnly());
        played.accept(lawyer(0), ago(3, 9));
        played.askMore(
                lawyer(0),
                ago(3, 11),
                "Dank u wel voor uw vraag. Om u goed te kunnen helpen, willen wij nog iets weten: staat uw kind nu bij een school"
                        + " ingeschreven, en bij welke? En hebt u een brief van het samenwerkingsverband?");
        return played;
    }

    PlayedCase inHandWithNewMessage() {
        PlayedCase played = asked("contact-not-heard", AskerKind.CHILD, 12, ago(4, 16), SafeContact.codeOnly());
        played.accept(lawyer(1), ago(3, 10));
        played.toAsker(
                lawyer(1),
                ago(3, 14),
                "Hoi! Goed dat je dit vraagt. Weet je nog wanneer de rechter dit heeft beslist? En heeft toen iemand met jou gepraat?");
        played.fromAsker(
                ago(2, 19),
                "Dat was toen ik in groep 6 zat. Niemand heeft mij iets gevraagd. Mijn oma zegt dat dat raar is.");
        played.note(
                lawyer(1),
                ago(1, 10),
                "Beschikking van ruim drie jaar geleden, kind was toen negen. Nagaan of een brief aan de kinderrechter nu de beste weg is,"
                        + " of eerst een gesprek via het wijkteam.");
        played.fromAsker(now.minus(3, ChronoUnit.HOURS), "Mag mijn oma mij helpen met de brief?");
        return played;
    }

    PlayedCase withTheSecondReader() {
        PlayedCase played = asked("school-transport", AskerKind.PARENT, 8, ago(4, 21), SafeContact.codeOnly());
        played.accept(lawyer(2), ago(3, 9));
        played.advise(scenario("school-transport"), writer, lawyer(2), ago(1, 13));
        played.submit(lawyer(2), ago(1, 15));
        return played;
    }

    PlayedCase sentBack() {
        PlayedCase played = asked("suspended-no-letter", AskerKind.PARENT, 14, ago(3, 18), SafeContact.codeOnly());
        played.accept(lawyer(0), ago(2, 9));
        played.advise(scenario("suspended-no-letter"), writer, lawyer(0), ago(2, 12));
        played.submit(lawyer(0), ago(2, 13));
        played.sendBack(
                lawyer(1),
                ago(1, 11),
                "Goed en duidelijk. Zet er nog bij dat de school werk mee naar huis moet geven, en dat de schorsing bij de inspectie"
                        + " moet worden gemeld als zij langer dan een dag duurt.");
        return played;
    }

    PlayedCase approvedNotSent() {
        PlayedCase played = asked("care-budget-cut", AskerKind.PARENT, 6, ago(4, 8), SafeContact.codeOnly());
        played.accept(lawyer(1), ago(4, 10));
        played.note(
                lawyer(1),
                ago(3, 9),
                "Bezwaartermijn loopt. Gebeld met een collega over het dagboek van de zorg: dat helpt vaak.");
        played.advise(scenario("care-budget-cut"), writer, lawyer(1), ago(2, 14));
        played.submit(lawyer(1), ago(2, 15));
        played.approve(lawyer(2), ago(1, 10), "Akkoord.");
        return played;
    }

    /** Answered, with what was written before and after: to be read with its code. */
    PlayedCase answered() {
        Scenario scenario = scenario("phone-as-punishment");
        PlayedCase played = asked(scenario.code(), AskerKind.CHILD, 15, ago(11, 21), SafeContact.codeOnly());
        played.accept(lawyer(2), ago(10, 9));
        played.toAsker(
                lawyer(2),
                ago(10, 11),
                "Hoi! Wat vervelend dat je je moeder niet kunt bellen. Heb je iets op papier gekregen? En weet je wie jouw"
                        + " vertrouwenspersoon is?");
        played.fromAsker(ago(9, 20), "Nee niks op papier. Er komt wel eens iemand van Jeugdstem op de groep.");
        played.advise(scenario, writer, lawyer(2), ago(8, 14));
        played.submit(lawyer(2), ago(8, 15));
        played.approve(lawyer(0), ago(7, 10), "Klopt met hoofdstuk 6 van de Jeugdwet. Fijne toon.");
        played.send(lawyer(2), ago(7, 11));
        played.fromAsker(ago(5, 17), "Dank je wel. De vrouw van Jeugdstem gaat met mij mee naar de baas van de groep.");
        played.toAsker(lawyer(2), ago(4, 10), "Goed zo. Laat je weten hoe het ging? Succes!");
        return played.telling("a question of a child that was answered");
    }

    PlayedCase answeredAndTold() {
        Scenario scenario = scenario("left-out-of-trip");
        PlayedCase played = asked(scenario.code(), AskerKind.PARENT, 11, ago(16, 12), SafeContact.codeOnly());
        played.accept(lawyer(0), ago(15, 9));
        played.advise(scenario, writer, lawyer(0), ago(13, 10));
        played.submit(lawyer(0), ago(13, 12));
        played.approve(lawyer(1), ago(12, 9), "Akkoord.");
        played.send(lawyer(0), ago(12, 10));
        played.tell(
                ago(2, 20),
                OutcomeCode.PARTLY_RESPECTED,
                "De school heeft gebeld: mijn zoon mag mee op schoolreis. Van de gemeente heb ik nog niets gehoord.");
        return played.telling("a question of a parent that was answered");
    }

    /** Promised for an earlier day. */
    PlayedCase late() {
        PlayedCase played = asked("seven-years-here", AskerKind.PARENT, 10, ago(13, 15), SafeContact.codeOnly());
        played.accept(lawyer(0), ago(12, 10));
        played.note(
                lawyer(0),
                ago(6, 16),
                "Wacht op het besluit van de IND, dat de advocaat zou sturen. Morgen weer vragen.");
        return played;
    }

    PlayedCase referred() {
        PlayedCase played = asked("mould-in-the-house", AskerKind.PARENT, 3, ago(6, 13), SafeContact.codeOnly());
        played.handOver(
                Move.REFER,
                lawyer(1),
                ago(5, 10),
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
        PlayedCase played = PlayedCase.asked(
                doors,
                new Submission(
                        Channel.WEB,
                        Language.NL,
                        AskerKind.PARENT,
                        Redacted.of("Mijn ex betaalt mij geen partneralimentatie. Kunt u hem een brief sturen?"),
                        null,
                        null,
                        AgeBand.UNKNOWN,
                        UTRECHT,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        SafeContact.codeOnly()),
                ago(3, 9));
        played.handOver(
                Move.DECLINE,
                lawyer(2),
                ago(2, 11),
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

    /** Closed, with all that went before. */
    PlayedCase closed() {
        Scenario scenario = scenario("judge-did-not-ask");
        PlayedCase played = asked(scenario.code(), AskerKind.CHILD, 14, ago(38, 17), SafeContact.codeOnly());
        played.accept(lawyer(1), ago(37, 9));
        played.toAsker(
                lawyer(1),
                ago(37, 10),
                "Hoi! Goed dat je schrijft. Wanneer is de zitting? Dan weten we hoe snel het moet.");
        played.fromAsker(ago(37, 16), "Over drie weken, op een woensdag.");
        played.advise(scenario, writer, lawyer(1), ago(36, 10));
        played.submit(lawyer(1), ago(36, 11));
        played.approve(lawyer(2), ago(36, 14), "Akkoord. Misschien nog bellen met de griffie.");
        played.send(lawyer(1), ago(36, 15));
        played.tell(
                ago(14, 19),
                OutcomeCode.RESPECTED,
                "Ik heb een brief gestuurd en mocht toen komen praten. De rechter was aardig.");
        Map<ProvisionCode, OutcomeCode> outcomes = new LinkedHashMap<>();
        scenario.rights().forEach(right -> outcomes.put(right.provision(), OutcomeCode.RESPECTED));
        played.record(
                lawyer(1),
                ago(10, 9),
                outcomes,
                "Het kind is gehoord. In de beschikking staat wat het wilde en waarom.");
        played.toAsker(
                lawyer(1),
                ago(10, 10),
                "Wat goed dat je zelf je verhaal hebt gedaan. Wij sluiten je vraag nu af. Het ga je goed!");
        played.close(scenario, lawyer(1), ago(10, 11), outcomes, OutcomeCode.RESPECTED);
        return played;
    }

    private PlayedCase asked(String code, AskerKind asker, int age, Instant at, SafeContact contact) {
        Scenario scenario = scenario(code);
        Scenario.Voice voice = scenario.voices().stream()
                .filter(one -> one.asker() == asker)
                .findFirst()
                .orElseThrow();
        List<Integer> decided = scenario.decided();
        @Nullable LocalDate decision = decided == null ? null : Zone.dateOf(at).minusDays(decided.getFirst());
        return PlayedCase.asked(
                doors,
                new Submission(
                        Channel.WEB,
                        Language.NL,
                        asker,
                        Redacted.of(Ages.in(voice.question(), age)),
                        Redacted.of(Ages.in(voice.happened(), age)),
                        null,
                        AgeBand.ofYears(age),
                        UTRECHT,
                        scenario.bodies(),
                        scenario.situations(),
                        decision,
                        false,
                        contact),
                at);
    }

    private Scenario scenario(String code) {
        return scenarios.all().stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private StaffId lawyer(int number) {
        return lawyers.get(number);
    }

    /** So many working days ago, at an hour. */
    private Instant ago(int workdays, int hour) {
        LocalDate day = Zone.dateOf(now);
        for (int left = workdays; left > 0; left--) {
            day = OfficeHours.lastWorkdayUntil(day.minusDays(1));
        }
        return day.atTime(hour, 7 * workdays % 60).atZone(Zone.AMSTERDAM).toInstant();
    }
}
