package nl.kinderrechtenhelpdesk.casework.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** That a case is one of many is said on its page and at closing. */
@HelpdeskTest
class StructuralFlagsTest {

    private static final String WORDS = "De gemeente weigert sinds mei iedereen uit de noodopvang, zegt kwikstaart.";

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    SignIn signIn;

    @Autowired
    StructuralFlags flags;

    @Autowired
    Flags heard;

    @Autowired
    Problems problems;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private SignIn.Person lawyer;
    private CaseId id;

    @BeforeEach
    void aCase() {
        lawyer = signIn.newAccount(Role.LAWYER);
        var summary = new AskedCases(intake, casework).ask("Waarom mag ik daar niet naar school?");
        id = summary.id();
        casework.move(id, Move.ACCEPT, lawyer.who().actor(), summary.version());
    }

    private String path() {
        return "/medewerkers/zaken/" + id;
    }

    private MvcTestResult post(SignIn.Person who, String path, String... fields) {
        var request = web.post().uri(path).with(who.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String page(SignIn.Person who, String path) {
        try {
            return web.get()
                    .uri(path)
                    .with(who.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult close(String action, String... more) {
        String[] fields = {
            "actie", action,
            "versie", "" + casework.find(id).orElseThrow().version(),
            "thema", "DESCENT_ADOPTION",
            "vraagsteller", "CHILD",
            "leeftijd", "AGE_12_15",
            "verblijf", "NOT_RELEVANT",
            "uitkomst", "WITHDRAWN"
        };
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return post(lawyer, path() + "/sluiten", all);
    }

    private List<CaseFlag> standing() {
        return flags.of(id).stream().filter(CaseFlag::stands).toList();
    }

    private UUID problem() {
        Redacted<String> words = Redacted.of("Kinderen zoeken hun vader");
        return problems.begin(
                new Problem.Draft(
                        new Problem.Words(words, words, words, Redacted.of("")),
                        Zone.today(clock),
                        Codes.NONE,
                        Selection.ALL),
                signIn.newAccount(Role.ADVOCATE).who());
    }

    @Test
    void aLawyerFlagsACaseInOneSentenceAndTakesItBack() {
        assertThat(post(lawyer, path() + "/structureel", "structureel", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#structureel\"");
        assertThat(post(lawyer, path() + "/structureel", "structureel", "x".repeat(501)))
                .hasStatus(422);

        assertThat(post(lawyer, path() + "/structureel", "structureel", WORDS)).hasStatus(302);
        assertThat(post(lawyer, path() + "/structureel", "structureel", WORDS))
                .as("pressed twice")
                .hasStatus(302);

        assertThat(standing()).hasSize(1);
        String flag = standing().getFirst().id().toString();
        assertThat(page(lawyer, path()))
                .contains(WORDS, "Gemeld: dit is structureel", "Trek de melding in", "meldingen#melding-" + flag)
                .doesNotContain("name=\"structureel\"");
        SignIn.Person other = signIn.newAccount(Role.COORDINATOR);
        assertThat(page(other, path())).contains(WORDS, "name=\"structureel\"").doesNotContain("Trek de melding in");
        post(other, path() + "/structureel-terug", "melding", flag);
        assertThat(standing()).as("of another").hasSize(1);

        assertThat(post(lawyer, path() + "/structureel-terug", "melding", flag)).hasStatus(302);

        assertThat(standing()).isEmpty();
        assertThat(page(lawyer, path())).contains("Melding ingetrokken", "name=\"structureel\"");
        await().untilAsserted(() -> assertThat(heard.of(lawyer.id())).isEmpty());
    }

    @Test
    void theSentenceIsSealedAndGoesWithTheCaseAndFindsIt() {
        String word = "rietzanger" + UUID.randomUUID().toString().substring(0, 8);
        post(lawyer, path() + "/structureel", "structureel", "Het zegt " + word + " genoeg.");
        await().untilAsserted(() -> assertThat(heard.of(lawyer.id())).hasSize(1));

        assertThat(DatabaseDump.of(database).leaksOf(word)).isEmpty();
        assertThat(post(lawyer, "/medewerkers/zaken/zoeken", "q", word)
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
        String flag = standing().getFirst().id().toString();
        assertThat(web.get().uri("/medewerkers/zaken/melding/" + flag).with(lawyer.signedIn()))
                .hasStatus(302)
                .hasRedirectedUrl(path());
        String fact = database.sql("select fact_id::text from casework.case_file where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();

        erasure.erase(id, lawyer.who().actor());

        assertThat(DatabaseDump.of(database).leaksOf(flag, fact)).isEmpty();
        assertThat(web.get().uri("/medewerkers/zaken/melding/" + flag).with(lawyer.signedIn()))
                .hasStatus(404);
    }

    @Test
    void whoMayNotOpenCasesReachesNoneByAFlag() {
        post(lawyer, path() + "/structureel", "structureel", WORDS);
        String flag = standing().getFirst().id().toString();
        for (Role role : List.of(Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR)) {
            SignIn.Person who = signIn.newAccount(role);
            assertThat(web.get().uri("/medewerkers/zaken/melding/" + flag).with(who.signedIn()))
                    .hasStatus(403);
            assertThat(web.get().uri("/medewerkers/signalen/meldingen").with(who.signedIn()))
                    .hasStatus(403);
            assertThat(post(who, path() + "/structureel", "structureel", WORDS)).hasStatus(403);
            assertThat(post(who, path() + "/structureel-terug", "melding", flag))
                    .hasStatus(403);
        }
        assertThat(web.get().uri("/medewerkers/zaken/melding/onzin").with(lawyer.signedIn()))
                .hasStatus(404);
        assertThat(standing()).hasSize(1);
    }

    @Test
    void atClosingALawyerSaysWhetherItIsNewAndThatIsAFlag() {
        assertThat(page(lawyer, path() + "/sluiten"))
                .contains("Is wat hier misging structureel?", "value=\"nee\" checked");
        assertThat(close("sluiten", "een-van-velen", "nieuw", "structureel", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#structureel\"");

        assertThat(close("bewaren", "een-van-velen", "nieuw", "structureel", WORDS))
                .hasStatus(302);
        assertThat(standing()).hasSize(1);
        assertThat(page(lawyer, path() + "/sluiten")).contains("U meldde al dat deze zaak structureel is");
        assertThat(close("sluiten", "een-van-velen", "nee")).hasStatus(302);

        assertThat(casework.find(id).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(standing()).as("the sentence stands").hasSize(1);
        await().untilAsserted(() -> assertThat(heard.of(lawyer.id()))
                .singleElement()
                .satisfies(fate -> assertThat(fate.flag().codes().stored()).contains("theme:DESCENT_ADOPTION")));
    }

    @Test
    void aCaseBelongsToAProblemThatIsKnownUntilItIsSaidOtherwise() {
        UUID first = problem();
        UUID second = problem();
        assertThat(page(lawyer, path() + "/sluiten")).contains("Kinderen zoeken hun vader");
        assertThat(close(
                        "bewaren",
                        "een-van-velen",
                        "hoort-bij",
                        "knelpunt",
                        UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#knelpunt\"");

        close("bewaren", "een-van-velen", "hoort-bij", "knelpunt", first.toString());
        await().untilAsserted(() -> assertThat(heard.linkedTo(first)).isOne());
        assertThat(page(lawyer, path())).contains("/medewerkers/knelpunten/" + first);
        close("bewaren");
        assertThat(standing()).as("nobody answered").hasSize(1);
        close("bewaren", "een-van-velen", "hoort-bij", "knelpunt", first.toString());
        assertThat(flags.of(id)).as("the same again").hasSize(1);
        close("sluiten", "een-van-velen", "hoort-bij", "knelpunt", second.toString());

        await().untilAsserted(() -> assertThat(heard.linkedTo(second)).isOne());
        await().untilAsserted(() -> assertThat(heard.linkedTo(first)).isZero());
        assertThat(page(signIn.newAccount(Role.LAWYER), "/medewerkers/knelpunten/" + second))
                .contains("Van 1 zaak zeiden");
        assertThat(page(signIn.newAccount(Role.ADVOCATE), "/medewerkers/knelpunten/" + second))
                .contains("Van minder dan vijf zaken");
    }
}
