package nl.kinderrechtenhelpdesk.advice.web;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.BEING_HEARD;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advice.Outcomes;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@HelpdeskTest
class AdviceInBrowserTest {

    private static final List<Integer> WIDTHS = List.of(320, 1280);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    SignIn people;

    @Autowired
    Advices advices;

    @Autowired
    Outcomes outcomes;

    private CaseInHand cases;
    private SignIn.Person lawyer;
    private Playwright playwright;
    private Browser chromium;
    private Page page;
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void open() {
        cases = new CaseInHand(helpdesk);
        lawyer = people.newAccount(Role.LAWYER);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        BrowserContext context = chromium.newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        playwright.close();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void signIn(SignIn.Person who) {
        page.navigate(url("/medewerkers/inloggen"));
        page.fill("#email", who.email());
        page.fill("#wachtwoord", SignIn.PASSWORD);
        page.locator("main form .govuk-button").first().click();
        page.fill("#code", who.code());
        page.locator("main form .govuk-button").first().click();
        page.waitForLoadState();
    }

    /** Every size of screen and both languages: no violation of WCAG 2.2 A and AA, and nothing to scroll sideways for. */
    private void holdsUp(String name, String path) {
        for (String prefix : List.of("", "/en")) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                int status = follow(url(prefix + path));
                if (status != 200) {
                    problems.add(name + " answers " + status);
                    continue;
                }
                page.locator("main details").all().forEach(details -> details.evaluate("d => d.open = true"));
                check(name + " " + prefix + " " + width);
            }
        }
    }

    /** As from a page of ours: who opens an address by typing it meets the code again. */
    private int follow(String url) {
        page.evaluate("() => document.documentElement.setAttribute('data-before', '')");
        int status = page.waitForResponse(
                        response ->
                                response.url().equals(url) && response.request().isNavigationRequest(),
                        () -> page.evaluate("to => { location.href = to; }", url))
                .status();
        page.locator("html:not([data-before]) > body").waitFor();
        page.waitForLoadState();
        return status;
    }

    private void check(String name) {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        violations.forEach(violation -> problems.add(name + ": " + violation.getId() + " "
                + violation.getNodes().getFirst().getHtml()));
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) wide).intValue() > 0) {
            problems.add(name + " scrolls sideways by " + wide);
        }
    }

    private static AdviceText advice() {
        return new AdviceText(
                Redacted.of(
                        "Hoi!\n\nJe vroeg of je school jou zomaar thuis mag laten zitten. Dat mag niet. Je hebt recht op onderwijs."),
                List.of(
                        new Step(
                                Redacted.of(
                                        "Vraag de school om een gesprek. Neem iemand mee die je vertrouwt.\n\nSchrijf van tevoren op wat je wilt zeggen."),
                                Redacted.of("Jij en je moeder"),
                                java.time.LocalDate.of(2027, 3, 31),
                                EDUCATION,
                                Redacted.of("")),
                        new Step(
                                Redacted.of("Bel de leerplichtambtenaar van je gemeente als de school niets doet."),
                                Redacted.of("Je moeder"),
                                null,
                                BEING_HEARD,
                                Redacted.of("artikel 40 van de wet"))),
                Redacted.of("Lukt het niet? Schrijf ons dan. Je staat er niet alleen voor."));
    }

    @Test
    void thePagesOfLawyersHoldUpOnEveryScreenInBothLanguages() {
        SignIn.Person colleague = people.newAccount(Role.LAWYER);
        CaseId id = cases.accepted();
        String path = "/medewerkers/zaken/" + id;
        cases.assess(id, EDUCATION, Finding.VIOLATED, lawyer.id());
        cases.assess(id, BEING_HEARD, Finding.AT_RISK, lawyer.id());
        signIn(colleague);

        holdsUp("analysis", path + "/kinderrechtentoets");
        holdsUp("right", path + "/kinderrechtentoets/CRC-28");
        Advices.Seen seen = new Advices.Seen(1, 1);
        advices.save(id, advice(), new Advices.Seen(1, 0), lawyer.id());
        holdsUp("editor", path + "/advies");
        advices.submit(id, seen, lawyer.id());
        holdsUp("review", path + "/advies/beoordelen");
        advices.sendBack(id, seen, Redacted.of("Noem ook de Kinderombudsman."), colleague.id());
        holdsUp("returned", path + "/advies");
        advices.submit(id, seen, lawyer.id());
        advices.approve(id, seen, Redacted.of(""), colleague.id());
        holdsUp("approved", path + "/advies");
        advices.send(id, seen, lawyer.id());
        outcomes.tell(
                id, Map.of(EDUCATION, OutcomeCode.PARTLY_RESPECTED), null, Redacted.of("Ik mag weer drie dagen."));
        holdsUp("sent", path + "/advies");
        holdsUp("preview", path + "/advies/voorbeeld");
        holdsUp("outcome", path + "/uitkomst");
        holdsUp("case", path);

        assertThat(problems).isEmpty();
    }

    @Test
    void aStepThatIsAddedComesInSightAndTheCaseStaysThere() {
        CaseId id = cases.accepted();
        cases.assess(id, EDUCATION, Finding.VIOLATED, lawyer.id());
        signIn(lawyer);
        page.setViewportSize(1280, 700);
        page.navigate(url("/medewerkers/zaken/" + id + "/advies"));

        for (int place = 2; place <= 4; place++) {
            page.click("button[value=erbij]");
            page.waitForLoadState();
            assertThat(inSight("#stap-" + place)).as("step %s", place).isTrue();
            assertThat(inSight("#zaak-vraag")).as("the question").isTrue();
        }
    }

    private boolean inSight(String selector) {
        return (Boolean) page.evaluate(
                "where => { const place = document.querySelector(where).getBoundingClientRect();"
                        + " return place.top >= -1 && place.top < window.innerHeight; }",
                selector);
    }

    @Test
    void theAdviceAndTheQuestionHowItWentHoldUpForAChild() {
        Receipt receipt = cases.asked(AskerKind.CHILD, Language.NL);
        cases.move(receipt.id(), nl.kinderrechtenhelpdesk.casework.Move.ACCEPT);
        cases.assess(receipt.id(), EDUCATION, Finding.VIOLATED, lawyer.id());
        advices.save(receipt.id(), advice(), new Advices.Seen(1, 0), lawyer.id());
        Advices.Seen seen = new Advices.Seen(1, 1);
        advices.submit(receipt.id(), seen, lawyer.id());
        advices.approve(receipt.id(), seen, Redacted.of(""), CaseInHand.somebody());
        advices.send(receipt.id(), seen, lawyer.id());
        page.navigate(url("/mijn-vraag"));
        page.fill("#code", receipt.code().grouped());
        page.locator("main form .govuk-button").first().click();
        page.waitForSelector(".letter");

        holdsUp("asker", "/mijn-vraag/gesprek");
        holdsUp("tell", "/mijn-vraag/afloop");
        follow(url("/mijn-vraag/afloop"));
        page.check("#uitkomst-CRC-28-PARTLY_RESPECTED");
        page.fill("#verhaal", "Ik mag weer drie dagen komen.");
        page.locator("main form .govuk-button").first().click();
        page.waitForSelector(".panel");
        check("thanks");

        assertThat(problems).isEmpty();
        assertThat(outcomes.of(receipt.id()).told())
                .singleElement()
                .satisfies(
                        told -> assertThat(told.rights()).isEqualTo(Map.of(EDUCATION, OutcomeCode.PARTLY_RESPECTED)));
    }
}
