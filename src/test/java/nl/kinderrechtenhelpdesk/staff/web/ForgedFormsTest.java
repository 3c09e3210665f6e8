package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody on another site, or on another host of this one, has the browser of staff or of a child send a form. Over https, as it is. */
@HelpdeskTest
class ForgedFormsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String OWN = "/medewerkers/mijn-account";
    private static final String OUT = "/medewerkers/uitloggen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Test
    void theTokenOfAPageWorksInItsOwnSessionOnly() {
        Cookie amina = signedIn();
        Cookie joris = signedIn();
        String token = tokenOn(OWN, amina);

        assertThat(post(OUT, token, null, joris)).hasStatus(403);
        assertThat(post(OUT, token, null, amina)).hasStatus(302);
    }

    @Test
    void aPlantedCookieWithTheTokenThatGoesWithItSendsNothingInTheNameOfWhoIsIn() {
        MvcTestResult strangers =
                browser.get().uri("/medewerkers/inloggen").secure(true).exchange();
        Cookie planted = form(strangers);
        String token = tokenIn(strangers);
        assertThat(post("/medewerkers/inloggen", token, null, planted))
                .as("the two belong together")
                .hasStatus(422);

        Cookie amina = signedIn();
        assertThat(post(OUT, token, null, amina, planted)).hasStatus(403);
        assertThat(post(OUT, token, null, amina, new Cookie("formulier", planted.getValue())))
                .hasStatus(403);
        assertThat(browser.get().uri(OWN).secure(true).cookie(amina)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://www.helpdesk.example",
        "Origin, null"
    })
    void noFormIsTakenThatNoPageOfOursSentWhateverItsToken(String header, String value) {
        Cookie amina = signedIn();
        String token = tokenOn(OWN, amina);

        assertThat(post(OUT, token, header + ": " + value, amina)).hasStatus(403);
        assertThat(browser.get().uri(OWN).secure(true).cookie(amina)).hasStatusOk();
        for (String open : List.of("/cookies/keuze", "/kinderrechten", "/stel-je-vraag/wie", "/mijn-vraag")) {
            MvcTestResult page = browser.get().uri("/mijn-vraag").secure(true).exchange();
            assertThat(post(open, tokenIn(page), header + ": " + value, form(page)))
                    .as(open)
                    .hasStatus(403)
                    .doesNotContainHeader("Location")
                    .containsHeader("Content-Security-Policy");
        }
    }

    /** Searching changes nothing, and what the provider of payments tells is not believed but asked of it. */
    private static final Set<String> WITHOUT_A_TOKEN = Set.of("/kinderrechten", "/steun-ons/betaling");

    @Test
    void noRouteThatChangesSomethingTakesAFormOfAnotherSiteOrWithTheTokenOfAnotherVisit() throws IOException {
        Cookie amina = signedIn();
        String ours = tokenOn(OWN, amina);
        String strangers =
                tokenIn(browser.get().uri("/medewerkers/inloggen").secure(true).exchange());
        List<String> routes = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .filter(line -> line.startsWith("POST "))
                .map(line -> line.replaceAll("POST +(\\S+).*", "$1")
                        .replaceAll("\\{[^/]*}", "018f0000-0000-7000-8000-000000000001"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(50);
        for (String route : routes) {
            for (String path : List.of(route, "/en" + route)) {
                assertThat(post(path, ours, "Sec-Fetch-Site: cross-site", amina))
                        .as(path)
                        .hasStatus(403);
                if (!route.startsWith("/cookies/") && !WITHOUT_A_TOKEN.contains(route)) {
                    assertThat(post(path, strangers, null, amina)).as(path).hasStatus(403);
                }
            }
        }
        assertThat(browser.get().uri(OWN).secure(true).cookie(amina)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Origin, https://localhost"})
    void aFormOfOursIsTaken(String header, String value) {
        Cookie amina = signedIn();

        assertThat(post(OUT, tokenOn(OWN, amina), header + ": " + value, amina)).hasStatus(302);
    }

    @Test
    void whatWasTypedComesBackFromNowhereAndNotFromAnotherSite() {
        String typed = "Een verhaal over de bronzen kikker";
        assertThat(browser.post()
                        .uri("/stel-je-vraag/vraag")
                        .secure(true)
                        .param("question", typed)
                        .header("Sec-Fetch-Site", "none"))
                .hasStatus(403)
                .bodyText()
                .contains(typed);
        assertThat(browser.post()
                        .uri("/stel-je-vraag/vraag")
                        .secure(true)
                        .param("question", typed)
                        .header("Sec-Fetch-Site", "same-site"))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(typed);
    }

    @Test
    void aLinkInAMailOpensForWhoIsIn() {
        MvcTestResult half = passwordOf(signIn.newAccount(Role.LAWYER));
        assertThat(half.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(made -> made.startsWith("__Host-sessie=") && made.contains("SameSite=Lax"))
                .noneMatch(made -> made.contains("SameSite=None"));

        Cookie in = signedIn();
        assertThat(browser.get()
                        .uri("/medewerkers/zaken")
                        .secure(true)
                        .cookie(in)
                        .header("Sec-Fetch-Site", "cross-site"))
                .hasStatusOk();
    }

    private Cookie signedIn() {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult half = passwordOf(lawyer);
        MvcTestResult in = browser.post()
                .uri("/medewerkers/inloggen/code")
                .secure(true)
                .cookie(session(half))
                .param("_csrf", tokenOn("/medewerkers/inloggen/code", session(half)))
                .param("code", lawyer.code())
                .exchange();
        return session(in);
    }

    private MvcTestResult passwordOf(SignIn.Person lawyer) {
        MvcTestResult page =
                browser.get().uri("/medewerkers/inloggen").secure(true).exchange();
        return browser.post()
                .uri("/medewerkers/inloggen")
                .secure(true)
                .cookie(form(page))
                .param("_csrf", tokenIn(page))
                .param("email", lawyer.email())
                .param("wachtwoord", SignIn.PASSWORD)
                .exchange();
    }

    private static Cookie form(MvcTestResult page) {
        return Objects.requireNonNull(page.getResponse().getCookie("__Host-formulier"));
    }

    private static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("__Host-sessie"));
    }

    private String tokenOn(String path, Cookie... cookies) {
        return tokenIn(browser.get().uri(path).secure(true).cookie(cookies).exchange());
    }

    private static String tokenIn(MvcTestResult page) {
        try {
            Matcher token = TOKEN.matcher(page.getResponse().getContentAsString());
            assertThat(token.find()).isTrue();
            return token.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult post(String path, String token, @Nullable String header, Cookie... cookies) {
        var request = browser.post()
                .uri(path)
                .secure(true)
                .cookie(cookies)
                .header("Host", "localhost")
                .param("_csrf", token);
        return header == null
                ? request.exchange()
                : request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(' ') + 1))
                        .exchange();
    }
}
