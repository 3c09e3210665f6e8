package nl.kinderrechtenhelpdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of yearly reports and of the report for the Committee, on a phone and at a desk, in the light, in the dark and on paper. */
@HelpdeskTest
class YearlyReportsInBrowserTest {

    private static final Set<String> ON_PAPER = Set.of("one", "committee");

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    YearlyReports reports;

    @Autowired
    MakesPublic door;

    @Autowired
    JdbcClient database;

    @Autowired
    Rights rights;

    private final List<String> problems = new ArrayList<>();

    @Test
    void thePagesHoldUpOnEveryScreenInBothLanguages() {
        SignIn.Person coordinator = people.newAccount(Role.COORDINATOR);
        SignIn.Person advocate = people.newAccount(Role.ADVOCATE);
        new YearsOfFacts(database, rights).holding(1958);
        door.publish(1958, Set.of(), door.preview(1958, Set.of()).seen(), coordinator.who());
        for (int year : new int[] {1958, 1959}) {
            reports.begin(year, advocate.who());
            reports.write(
                    year,
                    new ReportTexts(Map.of(Section.FOREWORD, Map.of(Language.NL, "Een jaar.\n\nEn nog een alinea."))),
                    1,
                    advocate.who());
            reports.propose(year, 2, advocate.who());
        }
        reports.publish(1958, 1, coordinator.who());
        for (String wrong : List.of("Eerst", "Later")) {
            reports.correct(1958, Map.of(Language.NL, new Erratum.Words(wrong, "Beter", "Verteld")), advocate.who());
        }
        reports.agree(1958, reports.errata(1958).getFirst().id(), coordinator.who());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("all", "/jaarverslagen");
        pages.put("one", "/jaarverslagen/1958");
        pages.put("staff", "/medewerkers/jaarverslagen");
        pages.put("proposed", "/medewerkers/jaarverslagen/1959");
        pages.put("published", "/medewerkers/jaarverslagen/1958");
        pages.put("preview", "/medewerkers/jaarverslagen/1959/voorbeeld");
        pages.put("errata", "/medewerkers/jaarverslagen/1958/rectificaties");
        pages.put("committee", "/medewerkers/comite?van=1957&tot=1961");
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            try (BrowserContext window = Chromium.window(width, true)) {
                Page page = window.newPage();
                coordinator.in(page, "http://localhost:" + port);
                pages.forEach((name, path) -> {
                    look(page, width, "", name, path, ColorScheme.LIGHT);
                    look(page, width, "/en", name, path, ColorScheme.DARK);
                });
            }
        }
        assertThat(problems).isEmpty();
    }

    private void look(Page page, int width, String language, String name, String path, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.navigate("http://localhost:" + port + language + path);
        page.waitForLoadState();
        String shown = name + language.replace('/', '-') + "-" + width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "yearly-" + shown + ".png"))
                .setFullPage(true));
        Accessible.wrong(page).forEach(line -> problems.add(shown + ": " + line));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        if (ON_PAPER.contains(name)
                && page.locator("nav:visible, .exit:visible, button:visible").count() > 0) {
            problems.add(shown + ": buttons on paper");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
