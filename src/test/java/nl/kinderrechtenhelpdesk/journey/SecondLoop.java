package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.SignIn;

/**
 * From cases that were decided unlike, by way of a problem file and what it brought about, back to the child who asked. Looks at the pages
 * that {@link FirstLoop} does not come by.
 */
final class SecondLoop implements AutoCloseable {

    private static final String UNLIKE = "/medewerkers/ongelijke-gevallen";
    private static final String FILES = "/medewerkers/knelpunten";
    private static final String CONSENT = "/mijn-vraag/verhaal";
    private static final String ASKED = "Mag dit verhaal anderen helpen? En wat veranderde er?";
    private static final String NEWS = "Weet je nog wat je ons vroeg? Kinderen krijgen nu wel hulp.";

    private final String site;
    private final Consumer<Visitor> look;
    private final Colleague lawyer;
    private final Colleague second;
    private final Colleague advocate;
    private final Colleague coordinator;
    private final Asker child;
    private final String title = "Geen hulp in Noord-Brabant " + UUID.randomUUID();
    private final String story = "Een kind kreeg niet de hulp die een ander kind wel kreeg. " + UUID.randomUUID();
    private String code = "";
    private String casePath = "";
    private String file = "";

    SecondLoop(String site, SignIn signIn, Consumer<Visitor> look) {
        this.site = site;
        this.look = look;
        this.lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {});
        this.second = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {});
        this.advocate = new Colleague(site, signIn.newAccount(Role.ADVOCATE), seen -> {});
        this.coordinator = new Colleague(site, signIn.newAccount(Role.COORDINATOR), seen -> {});
        this.child = new Asker(Visitor.onTelephone(site, false), "", "Verder", seen -> {});
    }

    void run() {
        childAsksAndAgrees();
        advocateFindsThatLikeCasesWereDecidedUnlike();
        lawyersReleaseTheStoryAndPutTheCaseWithTheFile();
        advocateActsAndNoReplyComes();
        advocateWritesDownWhatCameOfIt();
        thePublicReadsWhatTwoPeopleAgreedTo();
        theChildReadsWhatChanged();
        theChildTakesTheStoryBack();
    }

    private void childAsksAndAgrees() {
        Visitor visitor = child.visitor();
        child.beginsAs("CHILD");
        child.asks("Waarom krijg ik geen hulp? Kwartelkoning.", "Mijn vriend kreeg wel hulp.");
        child.answers("over-wie", "situatie", () -> visitor.type("age", "10"));
        child.tellsWhereAndWho("DISABILITY", "GM0772", "GI");
        child.answers("brief", "datum", () -> {});
        child.answers("datum", "bereiken", () -> {});
        child.answers("bereiken", "controle", () -> visitor.tick("way", "CODE_ONLY"));
        code = child.sends("Verstuur mijn vraag");
        child.comesBackWith(code);
        visitor.click(ASKED);
        visitor.isAt(CONSENT);
        assertThat(visitor.main("input[type=checkbox]:checked").count())
                .as("nothing is agreed to by itself")
                .isZero();
        look.accept(visitor);
        visitor.tick("waarvoor", "PUBLIC");
        visitor.tick("laat-weten", "ja");
        visitor.press("Bewaar mijn keuze");
        visitor.sees("Je keuze is bewaard.");
        look.accept(visitor);
        visitor.picture("verhaal-320");
    }

    private void advocateFindsThatLikeCasesWereDecidedUnlike() {
        advocate.signsIn(UNLIKE, UNLIKE);
        Visitor visitor = advocate.visitor();
        look.accept(visitor);
        visitor.sees("Waarschijnlijk geen toeval");
        visitor.follow(visitor.main("article:has-text('Jeugdwet') a[href*='knelpunten/nieuw']")
                .first());
        visitor.isAt(FILES + "/nieuw");
        visitor.type("titel", title);
        visitor.type("gaat-mis", "De ene provincie geeft hulp, de andere niet.");
        visitor.type("voor-wie", "Kinderen met een beperking");
        visitor.date("sinds", 1, 3, 2026);
        visitor.press("Begin dit knelpunt");
        visitor.sees(title);
        file = visitor.path();
    }

    private void lawyersReleaseTheStoryAndPutTheCaseWithTheFile() {
        lawyer.signsIn("/medewerkers/zaken", "/medewerkers/zaken");
        Visitor visitor = lawyer.visitor();
        visitor.type("zoek", "kwartelkoning");
        visitor.press("Zoek");
        visitor.follow(visitor.main("a.case-number").first());
        casePath = visitor.path();
        visitor.press("In behandeling nemen");
        visitor.click("Naar het anonieme verhaal");
        visitor.type("tekst", story);
        visitor.press("Opslaan");
        look.accept(visitor);
        visitor.picture("anoniem-verhaal-1280");
        for (String check : new String[] {"namen", "plaatsen", "tijd", "bijzonder", "woorden", "kind"}) {
            visitor.tick("nagekeken", check);
        }
        visitor.press("Opslaan en naar de tweede jurist");
        visitor.sees("Een andere jurist moet akkoord gaan");
        visitor.open(casePath + "/sluiten");
        visitor.tick("een-van-velen", "hoort-bij");
        visitor.select("knelpunt", file.replaceAll(".*/", ""));
        visitor.press("Bewaar de codes, sluit nog niet");
        visitor.isAt(casePath);
        second.signsIn(casePath + "/verhaal", casePath + "/verhaal");
        look.accept(second.visitor());
        second.visitor().press("Akkoord: geef het vrij");
        second.visitor().sees("vrijgegeven");
    }

    private void advocateActsAndNoReplyComes() {
        Visitor visitor = advocate.visitor();
        visitor.open(file + "/verhalen");
        look.accept(visitor);
        visitor.main("label:has-text('" + story + "')").click();
        visitor.press("Opslaan");
        visitor.sees(story);
        visitor.open(file + "/toevoegen/actie");
        visitor.select("soort", "QUESTION");
        visitor.type("titel", "Vraag aan de gemeente");
        visitor.type("aan-wie", "Gemeente Voorbeeldstad");
        visitor.type("tekst", "Waarom krijgt het ene kind hulp en het andere niet?");
        visitor.date("op", 1, 3, 2026);
        visitor.date("reactie-voor", 1, 4, 2026);
        visitor.press("Bewaar deze actie");
        visitor.isAt(file);
        visitor.sees("Een reactie is te laat", "Gemeente Voorbeeldstad had op 1 april 2026 moeten reageren");
        look.accept(visitor);
        visitor.open(FILES);
        visitor.sees(title, "1 reactie te laat");
    }

    private void advocateWritesDownWhatCameOfIt() {
        Visitor visitor = advocate.visitor();
        visitor.open(file + "/toevoegen/resultaat");
        visitor.type("titel", "De gemeente geeft nu hulp");
        visitor.type("tekst", "Elk kind met een beperking krijgt een gesprek.");
        visitor.date("op", 1, 9, 2026);
        visitor.tick("weging", "BODY");
        visitor.type("wie", "Brief van de gemeente");
        visitor.press("Bewaar dit resultaat");
        visitor.isAt(file);
        visitor.sees("De gemeente geeft nu hulp");
    }

    private void thePublicReadsWhatTwoPeopleAgreedTo() {
        Visitor visitor = advocate.visitor();
        visitor.open(file + "/vraagstellers");
        visitor.sees("Versturen kan pas als de openbare tekst van dit dossier op de site staat.");
        visitor.open(file + "/publiek");
        visitor.type("gedaan", "Wij stelden de gemeente een vraag.");
        visitor.type("veranderd", "De gemeente geeft nu hulp.");
        visitor.main("label:has-text('" + story + "')").click();
        visitor.press("Bied aan voor de tweede lezer");
        assertThat(readByThePublic()).doesNotContain(title);
        coordinator.signsIn(file + "/publiek", file + "/publiek");
        look.accept(coordinator.visitor());
        coordinator.visitor().press("Akkoord: zet op de openbare pagina");
        assertThat(readByThePublic())
                .contains(title, "Elk kind met een beperking krijgt een gesprek.", "dit zegt de instantie", story);
        visitor.open(file + "/vraagstellers");
        visitor.type("kinderen", NEWS);
        visitor.type("volwassenen", "De gemeente geeft kinderen met een beperking nu hulp.");
        visitor.press("Bied aan voor de tweede lezer");
        look.accept(visitor);
        visitor.sees("U schreef dit bericht.");
        coordinator.visitor().open(file + "/vraagstellers");
        coordinator.visitor().picture("bericht-1280");
        coordinator.visitor().press("Akkoord: verstuur het bericht");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            coordinator.visitor().open(file + "/vraagstellers");
            coordinator.visitor().sees("Verstuurd aan minder dan vijf vraagstellers.");
        });
    }

    private String readByThePublic() {
        try (Visitor visitor = Visitor.atDesk(site)) {
            visitor.open("/resultaten");
            String all = visitor.text();
            if (!all.contains(title)) {
                return all;
            }
            visitor.click(title);
            look.accept(visitor);
            return visitor.text();
        }
    }

    private void theChildReadsWhatChanged() {
        Visitor visitor = child.visitor();
        child.comesBackWith(code);
        visitor.sees("Er is iets veranderd", NEWS);
        look.accept(visitor);
        visitor.picture("veranderd-320");
    }

    private void theChildTakesTheStoryBack() {
        Visitor visitor = child.visitor();
        visitor.click(ASKED);
        visitor.isAt(CONSENT);
        visitor.sees(story);
        visitor.main("input[name='waarvoor'][value='PUBLIC']").uncheck();
        visitor.press("Bewaar mijn keuze");
        assertThat(visitor.text()).doesNotContain(story);
        assertThat(readByThePublic()).contains(title).doesNotContain(story);
        advocate.visitor().open(file);
        advocate.visitor().sees("Dit verhaal is ingetrokken");
        assertThat(advocate.visitor().text()).doesNotContain(story);
    }

    @Override
    public void close() {
        child.close();
        List.of(lawyer, second, advocate, coordinator).forEach(Colleague::close);
    }
}
