package nl.kinderrechtenhelpdesk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Hours and costs as colleagues meet them, without scripts; the pages hold up on every screen in both languages. */
@HelpdeskTest
class HoursInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    SignIn people;

    @Autowired
    TestClock clock;

    @Autowired
    EarlierHours earlier;

    @Autowired
    Tariffs tariffs;

    private String base() {
        return "http://localhost:" + port;
    }

    @Test
    void aLawyerTakesOverWhatIsProposedAndTypesTheRestOfTheWeek() {
        SignIn.Person lawyer = people.newAccount(Role.LAWYER, Role.COORDINATOR);
        CaseId id = new CaseInHand(helpdesk).accepted();
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.DESK, false)) {
            Page page = window.newPage();
            lawyer.in(page, base());
            page.navigate(base() + "/medewerkers/zaken/" + id);
            clock.advance(Duration.ofMinutes(9));
            page.navigate(base() + "/medewerkers/zaken/" + id + "/wie-keek");
            page.navigate(base() + "/medewerkers/uren");
            accessible.look(page);
            page.click("button:has-text('Neem alles over')");
            assertThat(page.textContent("[role=status]")).contains("geboekt");
            assertThat(page.locator("button:has-text('Neem alles over')").count())
                    .isZero();

            page.selectOption("#werk", "publiek");
            page.selectOption("#activiteit", "PUBLIC");
            page.locator("input[name^='u-nieuw-']").first().fill("1:15");
            page.click("button:has-text('Opslaan')");
            assertThat(page.textContent("main")).contains("1:15", "Publiek werk");
            accessible.look(page);

            page.navigate(base() + "/medewerkers/zaken/" + id);
            accessible.look(page);
            page.click("text=Toon uren en voorstel");
            assertThat(page.textContent("#uren-nu")).contains("Tot nu toe 0:");
            accessible.look(page);
            page.navigate(base() + "/medewerkers/uren/maanden");
            accessible.look(page);
            accessible.assertNothingWrong();
        }
    }

    @Test
    void financeFollowsTheCostOfACaseDownToItsEntriesAndMeetsNoCase() {
        SignIn.Person finance = people.newAccount(Role.FINANCE);
        LocalDate day = LocalDate.of(2013, 4, 9);
        UUID fact = UUID.randomUUID();
        earlier.addCases(List.of(new EarlierHours.EarlierCase(
                CaseId.next(clock),
                fact,
                day,
                List.of(new EarlierHours.Booked(StaffId.next(clock), Activity.RESEARCH, 90, day)))));
        YearMonth april = YearMonth.of(2013, 4);
        tariffs.enter(
                new Overhead(UUID.randomUUID(), "Huur", april, april, 10_000, Overhead.Spread.CASE, null),
                finance.who());
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.DESK, false)) {
            Page page = window.newPage();
            finance.in(page, base());
            page.navigate(base() + "/medewerkers/kosten/tarieven");
            page.selectOption("#activiteit", "RESEARCH");
            page.fill("#uurtarief", "80,00");
            page.fill("#vanaf", "1");
            page.fill("#vanaf-month", "4");
            page.fill("#vanaf-year", "2013");
            page.locator("form[action$='/tarieven/uur'] button").click();
            assertThat(page.textContent("main")).contains("80,00");
            accessible.look(page);

            page.navigate(base() + "/medewerkers/kosten?van=2013-04&tot=2013-04");
            assertThat(page.textContent("main")).contains("220,00").doesNotContain("KR-");
            accessible.look(page);
            page.click("text=Tot op de regel");
            accessible.look(page);
            page.click("main table a");
            assertThat(page.textContent("main")).contains("120,00", "100,00", "Onderzoek", "1:30");
            accessible.look(page);
            page.navigate(base() + "/medewerkers/uren/maanden");
            accessible.look(page);
            accessible.assertNothingWrong();
        }
    }
}
