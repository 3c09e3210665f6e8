package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody floods the helpdesk: who comes after has to wait and can, and a coordinator clears what is no question. */
@HelpdeskTest
class FloodJourneyTest {

    private static final String HERE = "127.0.0.1";

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    Limiter limiter;

    @Test
    void aCoordinatorDeclinesManyAtOnceAndTheUrgentOneStays() {
        AskedCases asked = new AskedCases(intake, casework);
        CaseSummary urgent = asked.ask("Hij slaat me elke dag", AskerKind.CHILD, true, null);
        List<CaseSummary> noise = List.of(asked.ask("asdf"), asked.ask("qwerty"), asked.ask("zxcv"));
        String site = "http://localhost:" + port;
        try (Accessible accessible = new Accessible();
                Colleague coordinator = new Colleague(site, signIn.newAccount(Role.COORDINATOR), seen -> {})) {
            Visitor visitor = coordinator.visitor();
            coordinator.signsIn("/medewerkers/zaken", "/medewerkers/zaken");
            accessible.look(visitor.page());
            pictures(visitor, "zaken-kiezen");
            visitor.page()
                    .navigate(site + "/medewerkers/zaken/geen-vraag?zaak=" + urgent.id() + "&zaak="
                            + noise.get(0).id() + "&zaak=" + noise.get(1).id() + "&zaak="
                            + noise.get(2).id());
            accessible.look(visitor.page());
            pictures(visitor, "geen-vraag");
            visitor.sees("Deze 3 zaken worden afgewezen", "Deze zaak is spoed");
            visitor.press("Wijs deze 3 zaken af");
            visitor.sees("Deze 3 zaken zijn afgewezen");
            Accessible.check(visitor.page());
            pictures(visitor, "geen-vraag-gedaan");
            accessible.assertNothingWrong();
        }
        assertThat(noise).allMatch(one -> casework.find(one.id()).orElseThrow().status() == CaseStatus.DECLINED);
        assertThat(casework.find(urgent.id()).orElseThrow().status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void aRowIsChosenOnTheListWithoutScripts() {
        CaseSummary noise = new AskedCases(intake, casework).ask("asdf");
        String site = "http://localhost:" + port;
        try (Colleague coordinator = new Colleague(site, signIn.newAccount(Role.COORDINATOR), seen -> {});
                Visitor withoutScripts = Visitor.onTelephone(site, false)) {
            coordinator.signsIn("/medewerkers/zaken", "/medewerkers/zaken");
            withoutScripts.window().addCookies(coordinator.visitor().window().cookies());
            Page page = withoutScripts.page();
            page.navigate(site + "/medewerkers/zaken?behandelaar=niemand");
            // other tests leave cases too, before it and after it
            while (page.locator("#kies-" + noise.number()).count() == 0
                    && page.locator("a[rel='next']").count() > 0) {
                page.navigate(site + page.locator("a[rel='next']").getAttribute("href"));
            }
            page.locator("#kies-" + noise.number()).check();
            page.locator("main button:text-is('Geen vraag')").click();
            page.waitForURL("**/geen-vraag?*");

            withoutScripts.sees("Deze zaak wordt afgewezen", noise.number());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void whoHasToWaitReadsHowLongAndWhomToCall(String language) {
        DailyQuota questions = new DailyQuota(limiter, "intake.question", 200);
        DailyQuota messages = new DailyQuota(limiter, "giving.message", 50);
        while (questions.start(HERE).isZero()) {
            // others in the same school
        }
        while (messages.start(HERE).isZero()) {
            // others in the same office
        }
        String site = "http://localhost:" + port;
        try (Visitor visitor = Visitor.onTelephone(site, true)) {
            visitor.open(language + "/stel-je-vraag");
            visitor.tick("who", "CHILD");
            visitor.follow(visitor.main("form .govuk-button").first());
            visitor.goTo(language + "/stel-je-vraag/vraag");
            visitor.type("question", "Mag school mijn telefoon houden?");
            visitor.follow(visitor.main("form .govuk-button").first());
            visitor.goTo(language + "/stel-je-vraag/controle");
            visitor.follow(visitor.main("form .govuk-button").first());
            visitor.sees("Mag school mijn telefoon houden?", "071 5160980");
            checked(visitor, "wachten" + language.replace('/', '-'));

            visitor.open(language + "/steun-ons/contact");
            visitor.tick("soort", "FUND");
            visitor.type("naam", "Stichting Kwartelkoning");
            visitor.type("email", "fonds@voorbeeld.example");
            visitor.type("bericht", "Wij willen steunen");
            visitor.follow(visitor.main("form .govuk-button").first());
            visitor.sees("071 5160980");
            assertThat(visitor.main("[name='bericht']").inputValue()).isEqualTo("Wij willen steunen");
            checked(visitor, "steun-wachten" + language.replace('/', '-'));
        } finally {
            for (int other = 0; other < 200; other++) {
                questions.takeBack(HERE);
            }
            for (int other = 0; other < 50; other++) {
                messages.takeBack(HERE);
            }
        }
    }

    private static void checked(Visitor visitor, String name) {
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            visitor.page().setViewportSize(width, 900);
            Accessible.check(visitor.page());
        }
        pictures(visitor, name);
        visitor.page().setViewportSize(Chromium.PHONE, 640);
    }

    private static void pictures(Visitor visitor, String name) {
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            visitor.page().setViewportSize(width, 900);
            visitor.picture(name + "-" + width);
            seenIn(visitor, ColorScheme.DARK);
            visitor.picture(name + "-donker-" + width);
            seenIn(visitor, ColorScheme.LIGHT);
        }
    }

    private static void seenIn(Visitor visitor, ColorScheme scheme) {
        visitor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
