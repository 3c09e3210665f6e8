package nl.kinderrechtenhelpdesk.signals.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a file that somebody chooses to figures, as a coordinator sees it. */
@HelpdeskTest
class EarlierYearsPagesTest {

    private static final String PATH = EarlierYearsController.PATH;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    EarlierYears earlier;

    @Autowired
    JdbcClient database;

    private SignIn.Person coordinator;
    private Cookie session;

    @BeforeEach
    void somebody() {
        coordinator = signIn.newAccount(Role.COORDINATOR);
        session = coordinator.in(web, "192.0.2.81");
    }

    @AfterEach
    void nothingStays() {
        while (!earlier.imports().isEmpty()) {
            earlier.takeBack(earlier.imports().getFirst().id(), coordinator.who());
        }
        database.sql("delete from signals.earlier_draft").update();
    }

    private MvcTestResult upload(Cookie by, byte @Nullable [] file, String header) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--x\r\nContent-Disposition: form-data; name=\"kopregel\"\r\n\r\n" + header + "\r\n").getBytes(UTF_8));
        if (file != null) {
            body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\n"
                    .getBytes(UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes("--x--\r\n".getBytes(UTF_8));
        return web.post()
                .uri(PATH)
                .cookie(by)
                .with(csrf().asHeader())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("multipart/form-data; boundary=x")
                .content(body.toByteArray())
                .exchange();
    }

    private String draft(String csv) {
        MvcTestResult result = upload(session, csv.getBytes(UTF_8), "");
        assertThat(result).hasStatus(302);
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(coordinator.signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String get(String path) throws Exception {
        return web.get()
                .uri(path)
                .with(coordinator.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    @Test
    void aSpreadsheetGoesFromFileToFiguresAndBack() throws Exception {
        String draft = draft("Datum;Naam;Thema\n3-1-1991;Jan Proef;Onderwijs\n4-1-1991;Ada Test;Ons thema\n");
        assertThat(get(draft))
                .contains("Stap 1 van 3", "Bijvoorbeeld: 3-1-1991", "<bdi>Naam</bdi>", "lijkt namen van mensen")
                .doesNotContain("Jan Proef", "name=\"kolom-1\"");

        assertThat(post(draft, "kolom-0", "received", "kolom-2", "facet:theme")).hasStatus(302);
        String values = get(draft + "/waarden");
        assertThat(values).contains("Ons thema", "1 waarde herkend", "Niet overnemen");
        assertThat(post(draft + "/waarden", "lijst", list(values), "waarde-theme-0", "HOUSING"))
                .hasStatus(302);

        assertThat(get(draft + "/proef")).contains("Er gaan 2 zaken mee.", "Alle rijen kunnen mee.", "Naam");
        assertThat(post(draft + "/proef", "naam", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#naam\"");
        assertThat(post(draft + "/proef", "naam", "Jaar 1991"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(PATH + "?genomen=2");
        assertThat(get(PATH))
                .contains("<bdi>Jaar 1991</bdi>", "2 zaken, binnengekomen van januari 1991 tot en met januari 1991");
        assertThat(get("/medewerkers/cijfers/theme.csv?maand=1991-01")).contains("HOUSING", "EDUCATION");

        String imported = earlier.imports().getFirst().id().toString();
        assertThat(post(PATH + "/" + imported + "/terug")).hasStatus(302);
        assertThat(post(PATH + "/" + imported + "/terug")).hasStatus(409);
        assertThat(get("/medewerkers/cijfers/theme.csv?maand=1991-01")).doesNotContain("HOUSING");
    }

    private static String list(String page) {
        Matcher found = Pattern.compile("name=\"lijst\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void figuresOfTheDashboardGoInAgainAndCountTheSame() throws Exception {
        String draft = draft(
                "datum;thema\n3-2-1992;Onderwijs\n4-2-1992;Onderwijs\n5-2-1992;Pesten\n6-2-1992;\n7-2-1992;Pesten\n");
        post(draft, "kolom-0", "received", "kolom-1", "facet:theme");
        post(draft + "/proef", "naam", "eerst");
        for (String facet : List.of("theme", "month")) {
            String csv = get("/medewerkers/cijfers/" + facet + ".csv?maand=1992-02");
            earlier.takeBack(earlier.imports().getFirst().id(), coordinator.who());

            String again = draft(csv);
            String columns = get(again);
            assertThat(columns).contains("value=\"cases\" selected");
            post(
                    again,
                    "kolom-0",
                    facet.equals("theme") ? "facet:theme" : "received",
                    "kolom-2",
                    "cases",
                    "maand",
                    "1992-02");
            assertThat(post(again + "/proef", "naam", "opnieuw")).hasStatus(302);
            assertThat(get("/medewerkers/cijfers/" + facet + ".csv?maand=1992-02"))
                    .isEqualTo(csv);
        }
    }

    @Test
    void whatIsMappedWronglyIsToldBesideTheFieldAndKept() throws Exception {
        String draft = draft("Datum;Naam;Thema;Rubriek\n3-1-1993;Jan Proef;Onderwijs;Pesten\n");

        assertThat(post(draft, "kolom-0", "", "kolom-2", "facet:theme", "kolom-3", "facet:theme", "maand", "mei"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#kolom-3\"", "href=\"#maand\"", "value=\"mei\"", "Zo: 2023-05");
        assertThat(post(draft, "kolom-0", "received", "kolom-1", "facet:theme", "kolom-2", ""))
                .hasStatus(422)
                .bodyText()
                .contains("De kolom Naam lijkt over personen te gaan");
        assertThat(post(draft + "/waarden", "lijst", "anders"))
                .hasStatus(422)
                .bodyText()
                .contains("intussen anders gekozen");
    }

    @Test
    void theSameFileIsWarnedAboutAndTakenOnlyWhenAskedTwice() throws Exception {
        String csv = "datum;thema\n3-1-1994;Onderwijs\n";
        post(draft(csv) + "/proef", "naam", "eerst");

        String again = draft(csv);
        assertThat(get(again + "/proef")).contains("Dit bestand is al eens overgenomen", "‘eerst’");
        assertThat(post(again + "/proef", "naam", "nog eens")).hasStatus(422);
        assertThat(post(again + "/proef", "naam", "nog eens", "toch", "ja")).hasStatus(302);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInPlainWords() {
        assertThat(upload(session, null, "7")).hasStatus(422).bodyText().contains("Kies een bestand", "value=\"7\"");
        assertThat(upload(session, "x\0y".getBytes(UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen CSV of XLSX");
        assertThat(upload(session, "a;b\n1;2".getBytes(UTF_8), "nul")).hasStatus(422);
        assertThat(upload(session, new byte[EarlierYears.LARGEST_FILE + 10], ""))
                .hasStatus(413)
                .bodyText()
                .contains("Dit bestand is te groot");
    }

    @Test
    void onlyACoordinatorBringsAFile() {
        Cookie lawyer = signIn.newAccount(Role.LAWYER).in(web, "192.0.2.82");

        assertThat(upload(lawyer, "a;b\n1;2".getBytes(UTF_8), "")).hasStatus(403);
        assertThat(web.get().uri(PATH).with(signIn.as(Role.ADVOCATE)).exchange())
                .hasStatus(403);
    }
}
