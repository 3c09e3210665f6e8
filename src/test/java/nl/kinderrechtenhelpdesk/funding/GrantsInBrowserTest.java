package nl.kinderrechtenhelpdesk.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of grants and allocation on a phone and at a desk, in both languages. */
@HelpdeskTest
class GrantsInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    AllocationDesk desk;

    @Test
    void thePagesHoldUpOnEveryScreenInBothLanguages() {
        SignIn.Person finance = people.newAccount(Role.FINANCE);
        MadeUpGrants made = new MadeUpGrants(helpdesk, finance.who());
        UUID fund = made.fund("Fonds De Tureluur voor kinderen die ver weg van huis opgroeien");
        UUID grant = made.grant(fund, 500_000, Basis.HOUR, 9_000, true, List.of("theme:EDUCATION"));
        made.closedCase(LocalDate.of(2000, 11, 3), 90, "theme:EDUCATION");
        assertThat(desk.propose(YearMonth.of(2000, 11), finance.who())).isInstanceOf(AllocationDesk.Done.Yes.class);
        String run =
                FinanceBrowser.ALLOCATION + "/" + desk.proposal().orElseThrow().id();
        String site = "http://localhost:" + port;
        try (BrowserContext window = Chromium.window(Chromium.DESK, true);
                Accessible accessible = new Accessible()) {
            Page page = window.newPage();
            finance.in(page, site);
            for (String path : List.of(
                    FinanceBrowser.GRANTS,
                    FinanceBrowser.GRANTS + "/" + grant,
                    FinanceBrowser.GRANTS + "/" + grant + "/wijzigen",
                    "/medewerkers/fondsen",
                    "/medewerkers/fondsen/" + fund,
                    FinanceBrowser.ALLOCATION,
                    run + "/regels",
                    run + "/regel/1",
                    FinanceBrowser.ALLOCATION + "/wat-als")) {
                page.navigate(site + path);
                accessible.look(page);
            }
            page.navigate(site + FinanceBrowser.ALLOCATION + "/wat-als");
            page.locator("#tot").fill("2000-11");
            page.locator("#zaken").fill("5");
            page.locator("main form button").click();
            assertThat(page.locator("#uitkomst").isVisible()).isTrue();
            Accessible.check(page);
            accessible.assertNothingWrong();
        }
        made.end(grant);
    }
}
