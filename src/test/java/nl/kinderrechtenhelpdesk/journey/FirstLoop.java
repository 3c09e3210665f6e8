package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.SignIn;

/** One question of a child from asking to the figures, everything that is typed taken from {@link Words}. */
final class FirstLoop implements AutoCloseable {

    static final String FAMILY_LIFE = "CRC-9";
    static final String BEING_HEARD = "CRC-12";

    /** A province that no other test uses, to find the case back in lists and figures. */
    private static final String ZEELAND = "PV29";

    private static final String VLISSINGEN = "GM0718";
    private static final String FIGURES = "/medewerkers/cijfers";

    private final String site;
    private final Consumer<Visitor> look;
    private final Colleague lawyer;
    private final Colleague second;
    private final Colleague advocate;
    private final Colleague coordinator;
    private final List<Asker> visits = new ArrayList<>();
    private String code = "";
    private String casePath = "";
    private String number = "";
    private String letter = "";
    private int countedBefore;

    FirstLoop(String site, SignIn signIn, Consumer<Visitor> look) {
        this.site = site;
        this.look = look;
        this.lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), look);
        this.second = new Colleague(site, signIn.newAccount(Role.LAWYER), look);
        this.advocate = new Colleague(site, signIn.newAccount(Role.ADVOCATE), look);
        this.coordinator = new Colleague(site, signIn.newAccount(Role.COORDINATOR), seen -> {});
    }

    void run() {
        advocateLooksAtTheFiguresBefore();
        childAsks();
        lawyerFindsAndAccepts();
        lawyerAnalyses();
        lawyerWritesAdvice();
        adviceIsReturnedOnceAndThenApproved();
        childReadsAndWritesBack();
        lawyerClosesWithCoding();
        theCaseIsCounted();
    }

    /** Every address that any of them asked for. */
    List<String> addresses() {
        List<String> all = new ArrayList<>();
        visits.forEach(visit -> all.addAll(visit.visitor().addresses()));
        List.of(lawyer, second, advocate, coordinator)
                .forEach(colleague -> all.addAll(colleague.visitor().addresses()));
        return all;
    }

    String code() {
        return code;
    }

    private Asker child() {
        Asker child = new Asker(Visitor.onTelephone(site, false), "", "Verder", look);
        visits.add(child);
        return child;
    }

    private void advocateLooksAtTheFiguresBefore() {
        advocate.signsIn(FIGURES, FIGURES);
        coordinator.signsIn(FIGURES, FIGURES);
        countedBefore = counted();
    }

    private void childAsks() {
        Asker child = child();
        Visitor visitor = child.visitor();
        child.beginsAs("CHILD");
        child.asks(Words.QUESTION.text(), Words.HAPPENED.text());
        child.answers("over-wie", "situatie", () -> {
            visitor.type("age", "10");
            visitor.type("childname", Words.NAME.text());
        });
        child.tellsWhereAndWho("NOT_WITH_PARENTS", VLISSINGEN, "GI");
        child.answers("brief", "datum", () -> visitor.date("letter", 2, 11, 2026));
        child.answers("datum", "bereiken", () -> {});
        child.answers("bereiken", "controle", () -> visitor.tick("way", "CODE_ONLY"));
        visitor.sees(Words.QUESTION.text(), Words.HAPPENED.text(), Words.NAME.text(), "Vlissingen");
        visitor.picture("controle-320");
        code = child.sends("Verstuur mijn vraag");
        assertThat(code).matches("\\d{16}");
        visitor.picture("ontvangen-320");
        visitor.press("Ik heb mijn code");
        visitor.open("/stel-je-vraag/ontvangen");
        assertThat(visitor.text()).doesNotContain(code.substring(0, 4));
    }

    private void lawyerFindsAndAccepts() {
        lawyer.signsIn("/medewerkers", "/medewerkers/zaken");
        Visitor visitor = lawyer.visitor();
        look.accept(visitor);
        visitor.type("zoek", Words.QUESTION.oddWord());
        visitor.press("Zoek");
        visitor.sees("gevonden");
        number = visitor.main("a.case-number").first().innerText();
        assertThat(number).matches("[A-Z]+-?\\d{4}-\\d+");
        visitor.open("/medewerkers/zaken");
        visitor.select("provincie", ZEELAND);
        visitor.press("Filter");
        visitor.picture("zaken-1280");
        visitor.click(number);
        casePath = visitor.path();
        visitor.sees(Words.QUESTION.text(), Words.HAPPENED.text(), Words.NAME.text(), "Alleen met de code");
        visitor.press("In behandeling nemen");
        visitor.isAt(casePath);
        visitor.sees("In behandeling");
        visitor.type("notitie", Words.NOTE.text());
        visitor.press("Notitie opslaan");
        visitor.sees(Words.NOTE.text());
        look.accept(visitor);
        visitor.picture("zaak-1280");
    }

    private void lawyerAnalyses() {
        Visitor visitor = lawyer.visitor();
        visitor.open(casePath + "/kinderrechtentoets");
        look.accept(visitor);
        visitor.tick("bepaling", FAMILY_LIFE);
        visitor.tick("bepaling", BEING_HEARD);
        visitor.press("Voeg toe aan de analyse");
        lawyer.assesses(casePath, FAMILY_LIFE, Words.ENGAGEMENT.text(), "VIOLATED", Words.OTHER_REASONING.text());
        lawyer.assesses(casePath, BEING_HEARD, "", "AT_RISK", Words.REASONING.text());
        visitor.sees(Words.ENGAGEMENT.text(), Words.REASONING.text(), Words.OTHER_REASONING.text());
        look.accept(visitor);
        visitor.picture("toets-1280");
    }

    private void lawyerWritesAdvice() {
        Visitor visitor = lawyer.visitor();
        visitor.click("Naar het advies");
        look.accept(visitor);
        visitor.type("inleiding", Words.INTRODUCTION.text());
        visitor.type("stap-1-wat", Words.STEP.text());
        visitor.type("stap-1-wie", Words.BY_WHOM.text());
        visitor.date("stap-1-datum", 1, 3, 2027);
        visitor.select("stap-1-grond", FAMILY_LIFE);
        visitor.press("Nog een stap");
        visitor.type("stap-2-wat", Words.SECOND_STEP.text());
        visitor.select("stap-2-grond", BEING_HEARD);
        visitor.type("stap-2-andere", Words.GROUND.text());
        visitor.type("slot", Words.CLOSING.text());
        visitor.press("Opslaan");
        look.accept(visitor);
        visitor.picture("advies-1280");
        preview();
        visitor.open(casePath + "/advies");
        visitor.press("Opslaan en naar de tweede lezer");
        visitor.open(casePath + "/advies/beoordelen");
        visitor.sees("Een andere jurist moet het beoordelen");
        assertThat(visitor.main("button").allInnerTexts()).doesNotContain("Keur goed");
    }

    private void preview() {
        Visitor visitor = lawyer.visitor();
        visitor.open(casePath + "/advies/voorbeeld");
        look.accept(visitor);
        letter = visitor.main("article.letter").innerHTML();
        assertThat(visitor.text())
                .contains(
                        Words.INTRODUCTION.text(),
                        Words.STEP.text(),
                        Words.BY_WHOM.text(),
                        Words.SECOND_STEP.text(),
                        Words.GROUND.text(),
                        Words.CLOSING.text());
    }

    private void adviceIsReturnedOnceAndThenApproved() {
        second.signsIn(casePath, casePath);
        second.visitor().click("Beoordeel het advies");
        second.decides(casePath, Words.REMARKS.text(), "Stuur terug met opmerkingen");
        Visitor visitor = lawyer.visitor();
        visitor.open(casePath);
        visitor.sees(Words.REMARKS.text());
        visitor.open(casePath + "/advies");
        look.accept(visitor);
        visitor.type("stap-2-wie", "Een jeugdbeschermer is iemand die let op kinderen.");
        visitor.press("Opslaan");
        preview();
        visitor.open(casePath + "/advies");
        visitor.press("Opslaan en naar de tweede lezer");
        second.visitor().open(casePath + "/advies/beoordelen");
        second.visitor().picture("beoordelen-1280");
        second.decides(casePath, "", "Keur goed");
        visitor.open(casePath + "/advies");
        look.accept(visitor);
        visitor.press("Verstuur aan de vraagsteller");
        look.accept(visitor);
        visitor.sees("Verstuurd op");
    }

    private void childReadsAndWritesBack() {
        Asker child = child();
        Visitor visitor = child.visitor();
        child.comesBackWith(code);
        assertThat(visitor.main("article.letter").innerHTML()).isEqualTo(letter);
        look.accept(visitor);
        visitor.picture("mijn-vraag-320");
        visitor.type("bericht", Words.REPLY.text());
        visitor.main("[name=bestand]")
                .setInputFiles(new FilePayload(Words.FILE_NAME.text(), "image/png", Drawing.png()));
        visitor.press("Versturen");
        visitor.sees("Je bericht is verstuurd", Words.REPLY.text(), Words.FILE_NAME.text());
        visitor.press("Vertel hoe het is gegaan");
        look.accept(visitor);
        visitor.picture("afloop-320");
        visitor.tick("uitkomst-" + FAMILY_LIFE, "RESPECTED");
        visitor.type("verhaal", Words.STORY.text());
        visitor.press("Verstuur");
        visitor.isAt("/mijn-vraag/afloop/bedankt");
        look.accept(visitor);
        visitor.click("Naar mijn vraag");
        visitor.click("Klaar, sluit af");
        visitor.open("/mijn-vraag/gesprek");
        assertThat(visitor.text()).doesNotContain(Words.REPLY.text());
    }

    private void lawyerClosesWithCoding() {
        Visitor visitor = lawyer.visitor();
        visitor.open(casePath);
        visitor.sees(Words.REPLY.text(), Words.FILE_NAME.text(), Words.STORY.text());
        look.accept(visitor);
        visitor.press("Gezien");
        visitor.open(casePath + "/uitkomst");
        look.accept(visitor);
        visitor.tick("uitkomst-" + FAMILY_LIFE, "RESPECTED");
        visitor.tick("uitkomst-" + BEING_HEARD, "PARTLY_RESPECTED");
        visitor.type("toelichting", Words.OUTCOME.text());
        visitor.press("Opslaan");
        visitor.open(casePath);
        visitor.main("summary:text-is('Opvolgen')").click();
        visitor.date("opvolgen", 1, 4, 2027);
        visitor.press("Opslaan");
        visitor.isAt(casePath);
        visitor.sees("1 april 2027");
        settlesTheTerm(visitor);
        visitor.open(casePath + "/sluiten");
        look.accept(visitor);
        visitor.select("thema", "FAMILY_CONTACT");
        visitor.tick("uitkomst", "RESPECTED");
        visitor.picture("sluiten-1280");
        visitor.press("Sluit de zaak");
        visitor.isAt(casePath);
        visitor.sees("Gesloten");
        look.accept(visitor);
        visitor.picture("zaak-gesloten-1280");
    }

    private void settlesTheTerm(Visitor visitor) {
        visitor.open(casePath + "/termijnen");
        look.accept(visitor);
        visitor.select("soort", "GI_INSTRUCTION");
        visitor.press("Leg vast");
        visitor.sees("BW 1:264 lid 3");
        visitor.follow(visitor.main("button[name='stand'][value='DONE']").first());
    }

    private void theCaseIsCounted() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(counted()).isEqualTo(countedBefore + 1));
        Visitor visitor = advocate.visitor();
        visitor.open(FIGURES + "?provincie=" + ZEELAND);
        look.accept(visitor);
        visitor.picture("cijfers-1280");
        visitor.open(casePath);
        assertThat(visitor.text()).doesNotContain(Words.QUESTION.text());
        lawyer.visitor().open(FIGURES + "?provincie=" + ZEELAND);
        lawyer.visitor().click("Gezin, gezag en omgang");
        lawyer.visitor().isAt("/medewerkers/zaken");
        lawyer.visitor().sees(number);
    }

    /** What the file of figures says of cases in this province, to somebody who may see small numbers. */
    private int counted() {
        String csv = new String(
                coordinator
                        .visitor()
                        .window()
                        .request()
                        .get(site + FIGURES + "/province.csv")
                        .body(),
                StandardCharsets.UTF_8);
        return csv.lines()
                .filter(line -> line.startsWith(ZEELAND + ";"))
                .map(line -> Integer.valueOf(line.substring(line.lastIndexOf(';') + 1)))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        visits.forEach(Asker::close);
        List.of(lawyer, second, advocate, coordinator).forEach(Colleague::close);
    }
}
