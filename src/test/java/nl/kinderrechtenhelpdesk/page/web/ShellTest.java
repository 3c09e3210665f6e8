package nl.kinderrechtenhelpdesk.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class ShellTest {

    @Autowired
    MockMvcTester visitor;

    @Test
    void leavingLeadsAtOnceToASiteThatGivesNothingAwayAndClearsWhatWasKept() {
        assertThat(visitor.get().uri("/verlaat").cookie(new jakarta.servlet.http.Cookie("concept", "x")))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "https://www.buienradar.nl")
                .hasHeader("Clear-Site-Data", "\"cookies\", \"storage\"")
                .cookies()
                .hasMaxAge("concept", java.time.Duration.ZERO);
    }

    @Test
    void leavingKeepsTheBrowserThatStaffIsKnownIn() {
        assertThat(visitor.get()
                        .uri("/verlaat")
                        .cookie(
                                new jakarta.servlet.http.Cookie("bekende-browser", "x"),
                                new jakarta.servlet.http.Cookie("sessie", "eenofandersessie")))
                .hasStatus(303)
                .hasHeader("Clear-Site-Data", "\"storage\"")
                .cookies()
                .doesNotContainCookie("bekende-browser")
                .hasMaxAge("sessie", java.time.Duration.ZERO);
    }

    @Test
    void aLinkOnAnotherSiteLeadsAwayAndEndsNothing() {
        assertThat(visitor.get()
                        .uri("/verlaat")
                        .header("Sec-Fetch-Site", "cross-site")
                        .cookie(new jakarta.servlet.http.Cookie("vraag", "x")))
                .hasStatus(303)
                .doesNotContainHeader("Clear-Site-Data")
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    @Test
    void noCookieIsSetBeforeSomebodyChooses() {
        assertThat(visitor.get().uri("/cookies"))
                .hasStatusOk()
                .doesNotContainHeader(HttpHeaders.SET_COOKIE)
                .bodyText()
                .contains("Mogen wij in een cookie onthouden");
    }

    @Test
    void nobodyIsAskedAboutCookiesWhoDoesNotComeForIt() {
        assertThat(visitor.get().uri("/contact")).bodyText().doesNotContain("cookies/keuze");
        assertThat(visitor.post().uri("/cookies/keuze").param("keuze", "nee"))
                .cookies()
                .hasMaxAge("cookiekeuze", java.time.Duration.ofSeconds(-1));
    }

    @Test
    void aChildWhoChangesTheLanguageStaysWithTheWordsForChildren() {
        assertThat(visitor.get().uri("/kinderrechten?voor=kinderen"))
                .bodyText()
                .contains("href=\"/en/kinderrechten?voor=kinderen\"");
    }

    @Test
    void largeLettersAreRememberedOnlyAfterJa() {
        assertThat(visitor.post().uri("/cookies/lettergrootte").param("grootte", "groot"))
                .hasStatus3xxRedirection()
                .doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(visitor.post()
                        .uri("/cookies/lettergrootte")
                        .param("grootte", "groot")
                        .cookie(new jakarta.servlet.http.Cookie("cookiekeuze", "ja")))
                .hasStatus3xxRedirection()
                .cookies()
                .hasValue("lettergrootte", "groot");
    }

    @Test
    void theChoiceSendsBackToAPageOfOursOnly() {
        assertThat(visitor.post().uri("/cookies/keuze").param("keuze", "nee").param("terug", "/contact"))
                .hasRedirectedUrl("/contact");
        assertThat(visitor.post().uri("/cookies/keuze").param("keuze", "nee").param("terug", "//kwaad.example"))
                .hasRedirectedUrl("/cookies");
        assertThat(visitor.post().uri("/cookies/keuze").param("keuze", "nee").param("terug", "https://kwaad.example"))
                .hasRedirectedUrl("/cookies");
    }

    @Test
    void anErrorIsAPageForPeopleAndProblemDetailsForPrograms() {
        assertThat(visitor.get().uri("/error").accept(MediaType.TEXT_HTML))
                .hasStatus(404)
                .bodyText()
                .contains("Deze pagina vinden wij niet");
        assertThat(visitor.get().uri("/error").accept(MediaType.APPLICATION_JSON))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
