package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseHandling;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which colleagues see each other and who looked, on a phone and at a desk. */
@HelpdeskTest
class WhoLookedInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    Accounts accounts;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    private final List<String> problems = new ArrayList<>();

    @Test
    void thePagesHoldUpOnEveryScreenInBothLanguages() {
        SignIn.Person coordinator = people.newAccount(Role.COORDINATOR);
        SignIn.Person handler = people.newAccount(Role.LAWYER);
        SignIn.Person waits = people.newAccount(Role.ADVOCATE);
        accounts.changeRoles(
                waits.id(),
                Set.of(Role.ADVOCATE, Role.LAWYER),
                0,
                people.newAccount(Role.ADMINISTRATOR).id());
        CaseSummary asked = new AskedCases(intake, casework).ask("Een vraag van de proef.");
        handling.assign(asked.id(), handler.id(), new Actor.Staff(handler.id()), asked.version());
        handling.read(asked.id(), coordinator.who().actor());

        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            try (BrowserContext window = Chromium.window(width, true)) {
                Page page = window.newPage();
                coordinator.in(page, "http://localhost:" + port);
                for (String language : List.of("", "/en")) {
                    look(page, width, language, "colleagues", "/medewerkers/collegas");
                    look(page, width, language, "confirm", "/medewerkers/collegas/" + waits.id() + "/bevestigen");
                    look(page, width, language, "case", "/medewerkers/zaken/" + asked.id() + "/wie-keek");
                    look(page, width, language, "all", "/medewerkers/logboek");
                    look(page, width, language, "others", "/medewerkers/logboek/andermans-zaken");
                }
            }
            try (BrowserContext window = Chromium.window(width, true)) {
                Page page = window.newPage();
                waits.in(page, "http://localhost:" + port);
                look(page, width, "", "own", "/medewerkers/mijn-account");
            }
        }
        assertThat(problems).isEmpty();
    }

    private void look(Page page, int width, String language, String name, String path) {
        page.navigate("http://localhost:" + port + "/medewerkers/mijn-account");
        page.evaluate("to => { location.href = to; }", language + path);
        page.waitForURL("**" + language + path);
        page.waitForLoadState();
        String shown = name + language.replace('/', '-') + "-" + width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "looked-" + shown + ".png"))
                .setFullPage(true));
        Accessible.wrong(page).forEach(line -> problems.add(shown + ": " + line));
    }
}
