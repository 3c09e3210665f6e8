package nl.kinderrechtenhelpdesk.advocacy;

import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.LIST;
import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.text;
import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is done for many children at once: from figures to a problem file, to what was done and what changed. */
@HelpdeskTest
class ProblemFilesTest {

    private static final Instant RECEIVED = Instant.parse("2019-06-01T10:00:00Z");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    EarlierFacts facts;

    private SignIn.Person pleader;
    private ProblemBrowser advocate;

    @BeforeEach
    void people() {
        pleader = signIn.newAccount(Role.ADVOCATE);
        advocate = new ProblemBrowser(web, pleader);
    }

    @Test
    void theChoiceOnTheDashboardBecomesAProblemFileThatCountsTheSameCases() {
        String title = "Geweigerd op school " + UUID.randomUUID();
        facts(7, "theme:EDUCATION", "province:PV22", "body:SCHOOL", "decision_month:2019-05");
        String query = "?thema=EDUCATION&provincie=PV22&instantie=SCHOOL&besluit=2019-05";

        String begin = href(advocate.read("/medewerkers/cijfers" + query), LIST + "/nieuw");
        String form = advocate.read(begin);
        assertThat(form)
                .contains("value=\"EDUCATION\" selected", "value=\"PV22\" selected", "value=\"2019-05\"")
                .containsPattern("name=\"instanties\"[^>]*value=\"SCHOOL\"[^>]*checked");

        String file = advocate.begin(
                title,
                "thema",
                "EDUCATION",
                "provincie",
                "PV22",
                "instantie",
                "SCHOOL",
                "besluit",
                "2019-05",
                "instanties",
                "SCHOOL");

        assertThat(advocate.read(file)).contains(title, "zodat niemand te herkennen is", "Drenthe");
        assertThat(new ProblemBrowser(web, signIn.newAccount(Role.LAWYER)).read(file))
                .contains("7 gesloten zaken");
        assertThat(advocate.read(LIST)).contains(title);
    }

    @Test
    void aReplyThatDoesNotComeInTimeStandsOutUntilItIsThere() {
        String title = "Wachten op de gemeente " + UUID.randomUUID();
        String file = advocate.begin(title);
        LocalDate asked = today().minusDays(60);
        advocate.sent(file + "/toevoegen/actie", question(asked, asked.plusDays(28)));

        assertThat(advocate.read(file)).contains("Een reactie is te laat", "Gemeente Kwelderbergen had op");
        assertThat(row(advocate.read(LIST), title)).contains("1 reactie te laat", "vraag aan een instantie");

        String entry = href(advocate.read(file), file + "/stuk/");
        String form = advocate.read(entry);
        advocate.sent(
                entry,
                with(
                        question(asked, asked.plusDays(28)),
                        "versie",
                        version(form),
                        "reactie-op-day",
                        "" + today().getDayOfMonth(),
                        "reactie-op-month",
                        "" + today().getMonthValue(),
                        "reactie-op-year",
                        "" + today().getYear(),
                        "antwoord",
                        "Wij passen ons beleid aan.",
                        "beloofd",
                        "Nieuw beleid voor de zomer."));

        assertThat(advocate.read(file))
                .doesNotContain("te laat")
                .contains("Wij passen ons beleid aan.", "Nieuw beleid voor de zomer.");
        assertThat(row(advocate.read(LIST), title)).doesNotContain("te laat");
    }

    @Test
    void sourcesAndResultsAreWeighedAndAllOfItStandsInOneTimeline() {
        String file = advocate.begin("Alles op een rij " + UUID.randomUUID());
        advocate.sent(file + "/toevoegen/onderzoeksvraag", day("titel", "Hoe vaak?", "tekst", "Hoe vaak gebeurt dit?"));
        advocate.sent(
                file + "/toevoegen/bron",
                day(
                        "titel",
                        "Jaarbericht",
                        "antwoord",
                        "Het komt veel voor.",
                        "weging",
                        "FAIR",
                        "adres",
                        "https://bron.example/jaar"));
        advocate.sent(
                file + "/toevoegen/resultaat",
                day(
                        "titel",
                        "Beleid gewijzigd",
                        "tekst",
                        "Twintig kinderen mogen naar school.",
                        "weging",
                        "BODY",
                        "wie",
                        "Brief",
                        "uren",
                        "1,5",
                        "kosten",
                        "120,50"));
        advocate.sent(file + "/status", day("status", "PARTLY", "reden", "Nog niet overal.", "versie", "1"));

        assertThat(advocate.read(file))
                .contains("redelijk: onderzoek", "href=\"https://bron.example/jaar\"", "de instantie")
                .contains("deels opgelost", "Nog niet overal.", "1,5", "€ 120,5")
                .containsPattern("(?s)Tijdlijn.*onderzoeksvraag.*bron.*resultaat");
        assertThat(advocate.read(LIST + "/jaren")).contains("de instantie: ");
    }

    @Test
    void underWhatWasDoneStandsWhatTheFiguresSayOfItAndThatFewSayNothing() {
        String file = advocate.begin("Hielp het " + UUID.randomUUID(), "thema", "PRIVACY_MEDIA", "provincie", "PV22");
        LocalDate asked = today().minusDays(60);
        advocate.sent(
                file + "/toevoegen/actie", with(question(asked, today().plusDays(9)), "te-zien-vanaf", "2026-03"));
        advocate.sent(
                file + "/toevoegen/resultaat",
                day("titel", "Nieuw beleid", "tekst", "Het mag niet meer.", "weging", "BODY", "wie", "Brief"));

        assertThat(advocate.read(file))
                .contains(
                        "Of er vanaf mrt 2026 iets veranderde, kan niet worden gezegd met zo weinig zaken of maanden.")
                .containsPattern("(?s)Wat wij sindsdien zagen veranderen:.*Nieuw beleid</bdi></a> \\(de instantie\\)");
        assertThat(advocate.read(href(advocate.read(file), file + "/stuk/"))).contains("value=\"2026-03\"");
        assertThat(advocate.send(
                        file + "/toevoegen/actie", with(question(asked, asked), "te-zien-vanaf", "in de lente")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#te-zien-vanaf\"", "in de lente");
    }

    @Test
    void aLawyerProposesAndSomebodyWhoMayTakesItUp() {
        ProblemBrowser lawyer = new ProblemBrowser(web, signIn.newAccount(Role.LAWYER));
        assertThat(lawyer.read(LIST + "/nieuw")).contains("Stel een knelpunt voor");
        String file = lawyer.begin("Voorstel " + UUID.randomUUID());
        assertThat(lawyer.read(file)).contains("voorgesteld").doesNotContain("/toevoegen/actie", "/status");

        advocate.sent(file + "/status", day("status", "OPEN", "reden", "Wij pakken dit op.", "versie", "1"));

        assertThat(lawyer.read(file)).contains("Wij pakken dit op.");
    }

    @Test
    void whatDoesNotFitIsSaidBesideTheFieldAndWhatWasTypedStays() {
        assertThat(advocate.send(
                        LIST + "/nieuw", "titel", "", "gaat-mis", "Merelslag in de noodopvang", "van", "maart"))
                .hasStatus(422)
                .bodyText()
                .contains("Merelslag in de noodopvang", "maart")
                .contains("href=\"#titel\"", "href=\"#voor-wie\"", "href=\"#sinds\"", "href=\"#van\"");

        String file = advocate.begin("Verkeerd ingevuld " + UUID.randomUUID());
        assertThat(advocate.send(
                        file + "/toevoegen/bron",
                        day("titel", "Bron", "adres", "javascript:alert(1)", "uren", "veel", "kosten", "gratis")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#adres\"", "href=\"#weging\"", "href=\"#uren\"", "href=\"#kosten\"", "veel", "gratis");
        LocalDate asked = today().minusDays(3);
        assertThat(advocate.send(file + "/toevoegen/actie", question(asked, asked.minusDays(1))))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reactie-voor\"");
        assertThat(advocate.send(file + "/status", "versie", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#status\"", "href=\"#op\"", "href=\"#reden\"");
    }

    @Test
    void ofTwoWhoSaveTheSameTheSecondIsShownBothAndNothingIsOverwritten() {
        String file = advocate.begin("Samen bezig " + UUID.randomUUID());
        ProblemBrowser colleague = new ProblemBrowser(web, signIn.newAccount(Role.COORDINATOR));
        String seen = version(advocate.read(file + "/wijzigen"));
        colleague.sent(file + "/wijzigen", changed("Woorden van de eerste", seen));

        MvcTestResult second = advocate.send(file + "/wijzigen", changed("Woorden van de tweede", seen));

        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("Een collega was u voor", "Woorden van de eerste", "Woorden van de tweede");
        assertThat(advocate.read(file)).contains("Woorden van de eerste").doesNotContain("Woorden van de tweede");
        advocate.sent(file + "/wijzigen", changed("Woorden van de tweede", version(text(second))));
        assertThat(advocate.read(file)).contains("Woorden van de tweede");
        assertThat(colleague.send(file + "/status", day("status", "SOLVED", "reden", "Klaar", "versie", seen)))
                .hasStatus(409);
    }

    @Test
    void everyChangeLeavesALineThatNamesTheFileAndNoWords() {
        String file = advocate.begin("Kwartelslag " + UUID.randomUUID());
        advocate.sent(file + "/toevoegen/onderzoeksvraag", day("titel", "Merelzang", "tekst", "Waarom?"));

        List<String> lines = database.sql("select what from privacy.audit_entry where actor = ? order by at, number")
                .param("staff:" + pleader.id())
                .query((row, n) -> row.getString("what"))
                .list();

        String id = file.replaceAll(".*/", "");
        assertThat(lines).anyMatch(line -> line.equals(id + " begun OPEN"));
        assertThat(lines).anyMatch(line -> line.startsWith(id + " added STUDY_QUESTION "));
        assertThat(lines).noneMatch(line -> line.contains("Merelzang") || line.contains("Kwartelslag"));
    }

    @Test
    void theWordsOfAFileAreSealedInTheDatabase() {
        advocate.begin("Zwaluwvlucht " + UUID.randomUUID());
        assertThat(database.sql("select encode(texts, 'escape') from advocacy.problem")
                        .query((row, n) -> row.getString(1))
                        .list())
                .noneMatch(text -> text.contains("Zwaluwvlucht"));
    }

    private LocalDate today() {
        return Zone.today(clock);
    }

    private void facts(int number, String... codes) {
        facts.add(
                IntStream.range(0, number)
                        .mapToObj(n -> new CaseClosed(
                                UUID.randomUUID(), 1L, RECEIVED, null, RECEIVED, Codes.of(List.of(codes)), List.of()))
                        .toList(),
                List.of());
    }

    /** Fields with today as their day. */
    private String[] day(String... fields) {
        LocalDate today = today();
        return with(
                fields,
                "op-day",
                "" + today.getDayOfMonth(),
                "op-month",
                "" + today.getMonthValue(),
                "op-year",
                "" + today.getYear());
    }

    private static String[] question(LocalDate on, LocalDate due) {
        return new String[] {
            "soort", "QUESTION",
            "titel", "Vraag om beleid",
            "op-day", "" + on.getDayOfMonth(),
            "op-month", "" + on.getMonthValue(),
            "op-year", "" + on.getYear(),
            "aan-wie", "Gemeente Kwelderbergen",
            "tekst", "Waarom worden deze kinderen geweigerd?",
            "reactie-voor-day", "" + due.getDayOfMonth(),
            "reactie-voor-month", "" + due.getMonthValue(),
            "reactie-voor-year", "" + due.getYear()
        };
    }

    private static String[] changed(String wrong, String version) {
        return new String[] {
            "titel",
            "Samen bezig",
            "gaat-mis",
            wrong,
            "voor-wie",
            "Kinderen",
            "sinds-day",
            "1",
            "sinds-month",
            "9",
            "sinds-year",
            "2025",
            "versie",
            version
        };
    }

    private static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private static String href(String page, String begins) {
        Matcher found = Pattern.compile("href=\"(" + Pattern.quote(begins) + "[^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).as(begins).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String row(String page, String title) {
        int at = page.indexOf(title);
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }
}
