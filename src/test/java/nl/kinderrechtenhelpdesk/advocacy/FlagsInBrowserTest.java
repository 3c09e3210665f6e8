package nl.kinderrechtenhelpdesk.advocacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.SignalDesk;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way from two flags to a problem file, in a browser. */
@HelpdeskTest
class FlagsInBrowserTest {

    private static final Codes CODES = Codes.NONE
            .with(Facet.THEME, "WORK")
            .with(Facet.BODY, "ARBEIDSINSPECTIE")
            .with(Facet.PROVINCE, "PV23");

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    @Autowired
    SignalDesk desk;

    @Autowired
    JdbcClient database;

    private final List<String> problems = new ArrayList<>();

    @AfterEach
    void nothingLeft() {
        database.sql("delete from signals.signal where 'theme:WORK' = any(codes)")
                .update();
        database.sql("delete from signals.flag where 'theme:WORK' = any(codes)").update();
    }

    private String coded(Actor.Staff by) {
        CaseSummary asked = new AskedCases(intake, casework).ask("Ik ben 12 en werk tot elf uur.");
        casework.move(asked.id(), Move.ACCEPT, by, asked.version());
        handling.code(
                asked.id(),
                new Coding(CODES.with(Facet.ASKER, "CHILD").with(Facet.AGE_BAND, "AGE_12_15"), List.of()),
                new Structural.Unsaid(),
                by,
                casework.find(asked.id()).orElseThrow().version());
        return "/medewerkers/zaken/" + asked.id();
    }

    private List<Signal> signals() {
        return desk.all().stream().filter(one -> one.codes().equals(CODES)).toList();
    }

    @Test
    void twoFlagsBecomeASignalAndThatAProblemFile() {
        SignIn.Person lawyer = people.newAccount(Role.LAWYER);
        Actor.Staff by = new Actor.Staff(lawyer.id());
        String first = coded(by);
        String second = coded(by);
        try (BrowserContext window = Chromium.window(Chromium.DESK, true)) {
            Page page = window.newPage();
            lawyer.in(page, site());
            for (String path : List.of(first, second)) {
                page.navigate(site() + path);
                page.getByText("Dit is structureel").first().click();
                page.fill("#structureel", "Kinderen werken ’s avonds en niemand controleert dat.");
                page.locator("button:has-text(\"Meld dit\")").click();
                assertThat(page.getByText("Trek de melding in")).isVisible();
            }
            await().until(() -> signals().size() == 1);
            look(page, "case", second);
            look(page, "closing", second + "/sluiten");
            look(page, "flags", "/medewerkers/signalen/meldingen");
        }
        SignIn.Person coordinator = people.newAccount(Role.COORDINATOR);
        try (BrowserContext window = Chromium.window(Chromium.DESK, true)) {
            Page page = window.newPage();
            coordinator.in(page, site());
            String signal = "/medewerkers/signalen/" + signals().getFirst().id();
            look(page, "signals", "/medewerkers/signalen");
            look(page, "signal", signal);
            look(
                    page,
                    "put-with",
                    "/medewerkers/knelpunten/signaal/" + signals().getFirst().id());
            look(page, "explained", "/medewerkers/signalen/uitleg");
            page.navigate(site() + signal);
            page.getByText("Begin een knelpunt").first().click();
            page.fill("#titel", "Kinderen werken ’s avonds " + UUID.randomUUID());
            page.fill("#gaat-mis", "Kinderen werken na acht uur.");
            page.fill("#voor-wie", "Kinderen van twaalf");
            page.getByText("Begin dit knelpunt").click();
            assertThat(page.locator("#signalen")).isVisible();
            look(page, "file", page.url().replaceAll("^https?://[^/]+", ""));
            page.navigate(site() + signal);
            assertThat(page.getByText("Het knelpunt waar dit bij hoort")).isVisible();
        }
        assertThat(problems).isEmpty();
    }

    private String site() {
        return "http://localhost:" + port;
    }

    /** In Dutch by day on a desk, in English by night on a phone. */
    private void look(Page page, String name, String path) {
        for (int width : new int[] {Chromium.DESK, Chromium.PHONE}) {
            boolean desk = width == Chromium.DESK;
            page.setViewportSize(width, 900);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(desk ? ColorScheme.LIGHT : ColorScheme.DARK));
            Response shown = page.navigate(site() + (desk ? "" : "/en") + path);
            assertThat(shown.ok()).as(path).isTrue();
            page.waitForLoadState();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "flags-" + name + "-" + width + ".png"))
                    .setFullPage(true));
            Accessible.wrong(page).forEach(line -> problems.add(name + "-" + width + ": " + line));
        }
        page.setViewportSize(Chromium.DESK, 900);
    }
}
