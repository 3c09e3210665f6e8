package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Walks the routes of {@code routes.txt}: whatever staff are shown of a case, and whatever they change, leaves a line in the trail. */
@HelpdeskTest
class EveryRouteLeavesALineTest {

    private static final Path ROUTES = Path.of("src/test/resources/routes.txt");

    /** Routes that this walk does not get an answer from, each with what proves its line instead. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry(
                    "GET /medewerkers/zaken/{id}/bestand/{file}",
                    "ConversationTest: a file that is not there is not shown"),
            Map.entry("GET /medewerkers/zaken/{id}/notitie/bestand/{file}", "ConversationTest: likewise"),
            Map.entry("POST /medewerkers/zaken/{id}/verwijzing", "a referral that is not there is not found"),
            Map.entry("POST /medewerkers/zaken/{id}/termijnen/{term}/afhandelen", "TermPagesTest: likewise a term"),
            Map.entry("GET /medewerkers/zaken/{id}/advies/beoordelen", "AdviceLifeTest: likewise an advice"),
            Map.entry("GET /medewerkers/zaken/{id}/advies/voorbeeld", "AdviceLifeTest"),
            Map.entry("POST /medewerkers/zaken/{id}/advies/beoordelen", "AdviceLifeTest"),
            Map.entry("POST /medewerkers/zaken/{id}/advies/versturen", "AdviceLifeTest"),
            Map.entry(
                    "POST /medewerkers/zaken/{id}/structureel-terug",
                    "StructuralFlagsTest: a flag that is not there is not withdrawn"),
            Map.entry(
                    "GET /medewerkers/zaken/{id}/tweede-codering",
                    "SecondCodingPagesTest: a case that was not drawn is offered to nobody"),
            Map.entry("POST /medewerkers/zaken/{id}/tweede-codering", "SecondCodingPagesTest"),
            Map.entry("GET /medewerkers/zaken/{id}/tweede-codering/vergelijken", "SecondCodingPagesTest"));

    @Autowired
    MockMvcTester web;

    @Autowired
    Casework casework;

    @Autowired
    Intake intake;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    private AskedCases asked;
    private SignIn.Person lawyer;

    private record Route(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void people() {
        asked = new AskedCases(intake, casework);
        lawyer = signIn.newAccount(Role.LAWYER, Role.COORDINATOR);
    }

    @Test
    void everyPageAndEveryChangeOfACaseLeavesALine() throws IOException {
        Map<String, Integer> notAnswered = new TreeMap<>();
        List<String> silent = new ArrayList<>();
        for (Route route : routes("/medewerkers/zaken/{id}")) {
            CaseSummary summary = accepted();
            if (route.path().contains("{code}")) {
                ask(new Route("POST", "/medewerkers/zaken/{id}/kinderrechtentoets"), summary);
            }
            int before = lines(summary.id());
            int status = ask(route, summary);
            if (status == 400 || status == 404 || status >= 500) {
                notAnswered.put(route.toString(), status);
            } else if (lines(summary.id()) == before) {
                silent.add(route + " " + status);
            }
        }
        // StaffFilesTest: a file that is not there is not shown
        notAnswered.keySet().removeIf(route -> route.contains("/bestand/{file}/"));
        assertThat(silent).isEmpty();
        assertThat(notAnswered.keySet()).isSubsetOf(ELSEWHERE.keySet());
    }

    @Test
    void figuresTakenAwayAsAFileLeaveALine() {
        SignIn.Person advocate = signIn.newAccount(Role.ADVOCATE);

        assertThat(web.get().uri("/medewerkers/cijfers/theme.csv").with(advocate.signedIn()))
                .hasStatusOk();

        assertThat(database.sql("select action from privacy.audit_entry where actor = ?")
                        .param("staff:" + advocate.id())
                        .query(String.class)
                        .list())
                .contains("FIGURES_TAKEN");
    }

    private int ask(Route route, CaseSummary summary) {
        LocalDate soon = LocalDate.of(2027, 3, 1);
        var request = web.method(HttpMethod.valueOf(route.method()))
                .uri(route.path()
                        .replaceAll("\\{\\w+:([a-z-]+)\\|[^}]*}", "$1")
                        .replace("{id}", summary.id().toString())
                        .replace("{code}", "CRC-28")
                        .replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-0000000000ff"))
                .with(lawyer.signedIn());
        if (route.method().equals("POST")) {
            request = request.with(csrf())
                    .param("versie", String.valueOf(summary.version()))
                    .param("bepaling", "CRC-28")
                    .param("stap", "RESUME")
                    .param("behandelaar", lawyer.id().toString())
                    .param("opvolgen-day", String.valueOf(soon.getDayOfMonth()))
                    .param("opvolgen-month", String.valueOf(soon.getMonthValue()))
                    .param("opvolgen-year", String.valueOf(soon.getYear()))
                    .param("bericht", "Een bericht van de proef.")
                    .param("tekst", "Een notitie van de proef.")
                    .param("bellen", "00000000-0000-7000-8000-0000000000fe")
                    .param("reden", "Een reden van de proef.");
        }
        return request.exchange().getResponse().getStatus();
    }

    private CaseSummary accepted() {
        CaseSummary summary = asked.ask("Een vraag van de proef.");
        casework.move(summary.id(), Move.ACCEPT, lawyer.who().actor(), summary.version());
        return casework.find(summary.id()).orElseThrow();
    }

    private int lines(CaseId caseId) {
        return (int) trail.of(caseId).stream()
                .filter(line -> Objects.equals(line.actor(), lawyer.who().actor()))
                .count();
    }

    private static List<Route> routes(String under) throws IOException {
        List<Route> found = Files.readAllLines(ROUTES).stream()
                .map(line -> line.split(" +"))
                .filter(words -> words.length > 2 && words[1].startsWith(under))
                .map(words -> new Route(words[0], words[1]))
                .toList();
        assertThat(found).hasSizeGreaterThan(40);
        return found;
    }
}
