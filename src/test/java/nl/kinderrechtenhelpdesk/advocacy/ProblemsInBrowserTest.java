package nl.kinderrechtenhelpdesk.advocacy;

import static nl.kinderrechtenhelpdesk.advocacy.ProblemBrowser.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of problem files and what the public reads of them, on a phone and at a desk, in the light and in the dark. */
@HelpdeskTest
class ProblemsInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    MockMvcTester web;

    private final List<String> problems = new ArrayList<>();

    @Test
    void thePagesHoldUpOnEveryScreenInBothLanguages() {
        SignIn.Person advocate = people.newAccount(Role.ADVOCATE);
        Map<String, String> pages = filled(new ProblemBrowser(web, advocate));
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            try (BrowserContext window = Chromium.window(width, true)) {
                Page page = window.newPage();
                advocate.in(page, "http://localhost:" + port);
                pages.forEach((name, path) -> {
                    look(page, width, "", name, path, ColorScheme.LIGHT);
                    look(page, width, "/en", name, path, ColorScheme.DARK);
                });
            }
        }
        assertThat(problems).isEmpty();
    }

    /** A file with something of everything, and the pages to look at by name. */
    private Map<String, String> filled(ProblemBrowser advocate) {
        String file = advocate.begin("Kinderen zonder vast adres mogen niet naar school " + UUID.randomUUID());
        String[] on = {"op-day", "1", "op-month", "3", "op-year", "2026"};
        advocate.sent(
                file + "/toevoegen/actie",
                all(
                        on,
                        "soort",
                        "QUESTION",
                        "titel",
                        "Vraag over inschrijving",
                        "aan-wie",
                        "Gemeente Kwelderbergen",
                        "tekst",
                        "Waarom worden kinderen geweigerd?",
                        "reactie-voor-day",
                        "1",
                        "reactie-voor-month",
                        "4",
                        "reactie-voor-year",
                        "2026",
                        "uren",
                        "2,5"));
        advocate.sent(
                file + "/toevoegen/bron",
                all(
                        on,
                        "titel",
                        "Jaarbericht",
                        "adres",
                        "https://bron.example/een/heel/lang/adres/dat/niet/ophoudt/jaarbericht",
                        "antwoord",
                        "Het komt veel voor.",
                        "weging",
                        "STRONG"));
        advocate.sent(
                file + "/toevoegen/resultaat",
                all(
                        on,
                        "titel",
                        "Beleid gewijzigd",
                        "tekst",
                        "Twintig kinderen.",
                        "weging",
                        "LAW",
                        "wie",
                        "Uitspraak"));
        advocate.sent(
                LIST + "/toezeggingen",
                "soort",
                "PROMISE",
                "lijst",
                "1;Elk kind naar school;Brief " + UUID.randomUUID() + ";2026-01-15");
        String promises = advocate.read(LIST + "/toezeggingen");
        String promise = promises.replaceAll("(?s).*href=\"(" + LIST + "/toezeggingen/[0-9a-f-]{36})\".*", "$1");
        advocate.sent(promise, all(on, "knelpunt", file.replaceAll(".*/", ""), "stand", "UNDER_WAY", "versie", "1"));
        String line =
                advocate.read(file + "/publiek").replaceAll("(?s).*name=\"stukken\"[^>]*value=\"([^\"]+)\".*", "$1");
        advocate.sent(
                file + "/publiek",
                "stap",
                "schrijven",
                "versie",
                "0",
                "titel",
                "Naar school",
                "gaat-mis",
                "Het gaat mis.",
                "gedaan",
                "Wij schreven een brief.",
                "stukken",
                line);
        new ProblemBrowser(web, people.newAccount(Role.COORDINATOR))
                .sent(file + "/publiek", "stap", "akkoord", "versie", "1");
        advocate.sent(
                file + "/publiek",
                "stap",
                "schrijven",
                "versie",
                "1",
                "titel",
                "Weer naar school",
                "gaat-mis",
                "Het gaat mis.",
                "gedaan",
                "Wij schreven twee brieven.");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("list", LIST);
        pages.put("file", file);
        pages.put("new", LIST + "/nieuw?thema=EDUCATION");
        pages.put("action", file + "/toevoegen/actie");
        pages.put("source", file + "/toevoegen/bron");
        pages.put("status", file + "/status");
        pages.put("public-text", file + "/publiek");
        pages.put("years", LIST + "/jaren");
        pages.put("promises", LIST + "/toezeggingen");
        pages.put("promise", promise);
        pages.put("public", file.replace(LIST, "/resultaten/knelpunt"));
        pages.put("results", "/resultaten");
        return pages;
    }

    private void look(Page page, int width, String language, String name, String path, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.navigate("http://localhost:" + port + language + path);
        page.waitForLoadState();
        String shown = name + language.replace('/', '-') + "-" + width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "advocacy-" + shown + ".png"))
                .setFullPage(true));
        Accessible.wrong(page).forEach(line -> problems.add(shown + ": " + line));
    }

    private static String[] all(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
