package nl.kinderrechtenhelpdesk.advocacy;

import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.LIST;
import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.text;
import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the public reads of a problem file, and what is followed of others. */
@HelpdeskTest
class PublicTextTest {

    private static final String PROMISES = LIST + "/toezeggingen";

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    private ProblemBrowser writer;
    private ProblemBrowser second;

    @BeforeEach
    void people() {
        writer = new ProblemBrowser(web, signIn.newAccount(Role.ADVOCATE));
        second = new ProblemBrowser(web, signIn.newAccount(Role.COORDINATOR));
    }

    @Test
    void thePublicReadsATextOnlyAfterASecondPersonAgreedToIt() {
        String title = "Weer naar school " + UUID.randomUUID();
        String file = writer.begin("Intern " + title);
        writer.sent(
                file + "/toevoegen/resultaat",
                "titel",
                "Beleid gewijzigd",
                "op-day",
                "1",
                "op-month",
                "2",
                "op-year",
                "2026",
                "tekst",
                "Twintig kinderen gaan naar school.",
                "weging",
                "BODY",
                "wie",
                "Brief van de gemeente");
        String result =
                writer.read(file + "/publiek").replaceAll("(?s).*name=\"stukken\"[^>]*value=\"([^\"]+)\".*", "$1");
        writer.sent(file + "/publiek", words(title, "0", "stukken", result));

        assertThat(web.get().uri(page(file))).hasStatus(404);
        assertThat(web.get().uri("/resultaten")).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(writer.send(file + "/publiek", "stap", "akkoord", "versie", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("U schreef deze tekst zelf", title);
        assertThat(web.get().uri(page(file))).hasStatus(404);
        assertThat(second.read(LIST)).contains("wacht op een tweede lezer");

        second.sent(file + "/publiek", "stap", "akkoord", "versie", "1");

        assertThat(web.get().uri("/resultaten")).hasStatusOk().bodyText().contains(title);
        assertThat(web.get().uri(page(file)))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Twintig kinderen gaan naar school.", "dit zegt de instantie")
                .doesNotContain("Intern", "gesloten zaken");
        assertThat(web.get().uri("/en" + page(file)).contextPath("/en"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1 lang=\"nl\">" + title);
    }

    @Test
    void whatIsWrittenLaterWaitsAndWhatChangesInTheFileChangesNothing() {
        String first = "Eerste tekst " + UUID.randomUUID();
        String file = writer.begin("Twee versies");
        writer.sent(file + "/publiek", words(first, "0"));
        second.sent(file + "/publiek", "stap", "akkoord", "versie", "1");
        writer.sent(file + "/publiek", words("Tweede tekst", "1"));

        assertThat(web.get().uri(page(file)))
                .hasStatusOk()
                .bodyText()
                .contains(first)
                .doesNotContain("Tweede tekst");
        assertThat(second.send(file + "/publiek", "stap", "akkoord", "versie", "1"))
                .as("agrees to what is no longer the last")
                .hasStatus(409);
        assertThat(second.send(file + "/publiek", words("Derde tekst", "1")))
                .as("writes beside somebody who was first")
                .hasStatus(409)
                .bodyText()
                .contains("Derde tekst");

        second.sent(file + "/publiek", "stap", "akkoord", "versie", "2");
        assertThat(web.get().uri(page(file))).hasStatusOk().bodyText().contains("Tweede tekst");
        writer.sent(file + "/publiek", "stap", "weghalen");
        assertThat(web.get().uri(page(file))).hasStatus(404);
        assertThat(web.get().uri("/resultaten")).hasStatusOk().bodyText().doesNotContain("Tweede tekst");
    }

    @Test
    void aTextThatIsNotWholeIsNotHandedOn() {
        String file = writer.begin("Half geschreven");
        assertThat(writer.send(file + "/publiek", "stap", "schrijven", "versie", "0", "titel", "", "en-titel", "Half"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#titel\"", "href=\"#gaat-mis\"", "href=\"#gedaan\"", "href=\"#en-gaat-mis\"", "Half");
    }

    @Test
    void aListOfParagraphsIsTakenOverWholeOrNotAtAllAndOnlyOnce() {
        String source = "Proeflijst " + UUID.randomUUID();
        assertThat(writer.send(
                        PROMISES,
                        "soort",
                        "PARAGRAPH",
                        "lijst",
                        "nummer;tekst;bron;datum\n12 a;Zorg voor school;" + source + ";9 maart\n13;kort"))
                .hasStatus(422)
                .bodyText()
                .contains("Regel 2: de datum", "Regel 3: er moeten vier kolommen", source);
        String list = "nummer;tekst;bron;datum\n12 a;\"Zorg; voor \"\"alle\"\" kinderen\nvoor school\";" + source
                + ";2026-03-09\n13;Twee;" + source + ";2026-03-09";
        assertThat(writer.sent(PROMISES, "soort", "PARAGRAPH", "lijst", list)).endsWith("nieuw=2");
        assertThat(writer.sent(PROMISES, "soort", "PARAGRAPH", "lijst", list)).endsWith("nieuw=0");
        assertThat(writer.read(PROMISES)).contains(source + " 12 a", "Zorg; voor \"alle\" kinderen\nvoor school");
    }

    @Test
    void aPromiseIsFollowedOnAFileAndTwoAtOnceDoNotOverwriteEachOther() {
        String source = "Brief " + UUID.randomUUID();
        String file = writer.begin("Volgt een toezegging " + UUID.randomUUID());
        writer.sent(PROMISES, "soort", "PROMISE", "lijst", "1,Wij passen de wet aan," + source + ",2026-01-15");
        String list = writer.read(PROMISES);
        String path = list.substring(list.indexOf(source));
        path = path.replaceAll("(?s).*?href=\"(" + PROMISES + "/[0-9a-f-]{36})\".*", "$1");
        String seen = version(writer.read(path));

        writer.sent(path, followed(file, "UNDER_WAY", "Het voorstel ligt er.", seen));

        assertThat(writer.read(file)).contains(source + " 1", "onderweg");
        assertThat(second.send(path, followed(file, "DONE", "Het is klaar.", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("Een collega was u voor", "Het voorstel ligt er.", "Het is klaar.");
        assertThat(writer.read(file)).doesNotContain("Het is klaar.");
    }

    @Test
    void whoPaysSeesWhatWasDoneByYearAndNoFile() {
        String file = writer.begin("Niet voor wie betaalt " + UUID.randomUUID());
        ProblemBrowser finance = new ProblemBrowser(web, signIn.newAccount(Role.FINANCE));
        assertThat(finance.get(LIST)).hasStatus(403);
        assertThat(finance.get(file)).hasStatus(403);
        assertThat(finance.read(LIST + "/jaren")).contains("Werk aan verandering per jaar");
        assertThat(text(new ProblemBrowser(web, signIn.newAccount(Role.LAWYER)).get(LIST + "/jaren")))
                .contains("href=\"" + LIST + "\"");
    }

    private static String page(String file) {
        return file.replace(LIST + "/", "/resultaten/knelpunt/");
    }

    private static String[] words(String title, String after, String... more) {
        String[] words = {
            "stap",
            "schrijven",
            "versie",
            after,
            "titel",
            title,
            "gaat-mis",
            "Kinderen mogen niet naar school.",
            "gedaan",
            "Wij schreven een brief."
        };
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    private static String[] followed(String file, String state, String note, String version) {
        return new String[] {
            "knelpunt",
            file.replaceAll(".*/", ""),
            "stand",
            state,
            "op-day",
            "1",
            "op-month",
            "2",
            "op-year",
            "2026",
            "toelichting",
            note,
            "versie",
            version
        };
    }
}
