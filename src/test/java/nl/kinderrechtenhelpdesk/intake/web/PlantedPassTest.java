package nl.kinderrechtenhelpdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A stranger begins a question, puts its pass in the browser of a child, and reads along with it from elsewhere. In plain http, where a
 * neighbouring host can do so; over https somebody with the child's own device can.
 */
@HelpdeskTest
class PlantedPassTest {

    private static final String TYPED = "Het verhaal van de koperen egel";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester web;

    @Autowired
    Drafts drafts;

    private Window stranger;
    private Window child;
    private Cookie planted;

    @BeforeEach
    void aStrangerBegins() {
        stranger = new Window();
        child = new Window();
        stranger.begins();
        planted = stranger.pass();
    }

    @Test
    void whoBeginsIsReadByNobodyWhoPlantedAPass() {
        child.plant(planted);
        child.begins();
        child.answers("vraag", "question", TYPED);
        assertThat(child.page("/stel-je-vraag/vraag")).contains(TYPED);

        assertThat(stranger.page("/stel-je-vraag/vraag")).doesNotContain(TYPED);
        assertThat(drafts.find(pass(planted))).isEmpty();
        child.answers("controle");
        assertThat(child.page("/stel-je-vraag/ontvangen")).contains("code");
        assertThat(stranger.get("/stel-je-vraag/ontvangen")).hasStatus(302);
    }

    @Test
    void whoGoesOnIsReadByNobodyWhoPlantedAPass() {
        child.plant(planted);
        assertThat(child.get("/stel-je-vraag/verder")).hasRedirectedUrl("/stel-je-vraag/vraag");
        child.answers("vraag", "question", TYPED);
        assertThat(child.page("/stel-je-vraag/vraag")).contains(TYPED);

        assertThat(stranger.page("/stel-je-vraag/vraag")).doesNotContain(TYPED);
        assertThat(stranger.get("/stel-je-vraag/verder")).hasRedirectedUrl("/stel-je-vraag?melding=lost");
    }

    @Test
    void whatIsTypedForOnePassNeverLandsUnderAnotherThatWasPlantedMeanwhile() {
        child.begins();
        child.page("/stel-je-vraag/vraag");
        child.plant(planted);

        assertThat(child.post("/stel-je-vraag/vraag", "question", TYPED))
                .hasStatus(403)
                .bodyText()
                .contains(TYPED, "name=\"opnieuw\"");
        assertThat(child.post("/stel-je-vraag/vraag", "question", TYPED, "opnieuw", "ja"))
                .hasStatus(302);
        assertThat(child.page("/stel-je-vraag/vraag")).contains(TYPED);
        assertThat(stranger.page("/stel-je-vraag/vraag")).doesNotContain(TYPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag", "verder", "controle", "hulp"})
    void anotherSiteLeadsNobodyIntoAQuestionThatSomebodyElseBegan(String word) {
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(web.get().uri("/stel-je-vraag/" + word).cookie(planted).header("Sec-Fetch-Site", site))
                    .as(site)
                    .hasRedirectedUrl("/stel-je-vraag");
        }
    }

    @Test
    void overHttpsAPlantedPassIsNotSeenAtAll() {
        assertThat(web.get().uri("/stel-je-vraag/vraag").secure(true).cookie(planted))
                .hasRedirectedUrl("/stel-je-vraag");
        assertThat(web.get().uri("/").secure(true).cookie(planted)).bodyText().doesNotContain("Terug naar je vraag");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatIsLostOnItsWayLosesNoQuestion(boolean goesOn) {
        child.begins();
        child.answers("vraag", "question", TYPED);
        Cookie before = child.pass();
        if (goesOn) {
            child.get("/stel-je-vraag/verder");
        } else {
            child.answers("wie", "who", "CHILD");
        }

        child.plant(before);
        child.get("/stel-je-vraag/verder");
        assertThat(child.page("/stel-je-vraag/vraag")).contains(TYPED);
        assertThat(drafts.find(pass(before))).isEmpty();
    }

    private static DraftPass pass(Cookie cookie) {
        return DraftPass.parse(cookie.getValue()).orElseThrow();
    }

    /** A browser that sends the token of the page it is on. */
    private final class Window {

        private final Map<String, Cookie> cookies = new LinkedHashMap<>();
        private String token = "";

        void begins() {
            answers("wie", "who", "CHILD");
            answers("gevaar", "danger", "nee");
        }

        void plant(Cookie cookie) {
            cookies.put(cookie.getName(), cookie);
        }

        Cookie pass() {
            return Objects.requireNonNull(cookies.get("vraag"));
        }

        void answers(String word, String... fields) {
            page(word.equals("wie") ? "/stel-je-vraag" : "/stel-je-vraag/" + word);
            assertThat(post("/stel-je-vraag/" + word, fields)).hasStatus(302);
        }

        MvcTestResult get(String path) {
            var request = web.get().uri(path);
            return seen((cookies.isEmpty() ? request : request.cookie(sent())).exchange());
        }

        String page(String path) {
            return AskerBrowser.body(get(path));
        }

        MvcTestResult post(String path, String... fields) {
            var request = web.post()
                    .uri(path)
                    .header("Sec-Fetch-Site", "same-origin")
                    .cookie(sent())
                    .param("_csrf", token);
            for (int i = 0; i < fields.length; i += 2) {
                request = request.param(fields[i], fields[i + 1]);
            }
            return seen(request.exchange());
        }

        private Cookie[] sent() {
            return cookies.values().toArray(Cookie[]::new);
        }

        private MvcTestResult seen(MvcTestResult result) {
            for (Cookie cookie : result.getResponse().getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            Matcher found = TOKEN.matcher(AskerBrowser.body(result));
            if (found.find()) {
                token = found.group(1);
            }
            return result;
        }
    }
}
