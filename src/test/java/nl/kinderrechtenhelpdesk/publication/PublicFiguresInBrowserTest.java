package nl.kinderrechtenhelpdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of public figures and those on which they are made public, on a phone and at a desk, in the light and in the dark. */
@HelpdeskTest
class PublicFiguresInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

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
        YearsOfFacts facts = new YearsOfFacts(database, rights);
        for (int year : new int[] {1961, 1962}) {
            facts.holding(year);
            door.publish(year, Set.of(), door.preview(year, Set.of()).seen(), coordinator.who());
        }
        facts.holding(1963);
        facts.refused(1964);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("results", "/resultaten");
        pages.put("theme", "/resultaten/cijfers/thema");
        pages.put("crossed", "/resultaten/cijfers/thema-provincie?jaar=1962");
        pages.put("open-data", "/open-data");
        pages.put("years", "/medewerkers/openbaar");
        pages.put("preview", "/medewerkers/openbaar/1963");
        pages.put("refused", "/medewerkers/openbaar/1964");
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
                .setPath(Path.of("target", "screenshots", "figures-" + shown + ".png"))
                .setFullPage(true));
        Accessible.wrong(page).forEach(line -> problems.add(shown + ": " + line));
    }
}
