package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HelpdeskTest
class HeadersTest {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(
            strings = {"/cookies", "/en/cookies", "/mijn-vraag", "/medewerkers/inloggen", "/en/medewerkers/inloggen"})
    void everyPageTellsTheBrowserToRunOnlyOursToFrameNothingAndToKeepNothing(String path) {
        var page = browser.get().uri(path).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .singleElement()
                                .asString()
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "form-action 'self'",
                                        "frame-ancestors 'none'",
                                        "base-uri 'none'")
                                .doesNotContain("unsafe", "http:", "https:", "*"))
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeaderSatisfying(
                        "Permissions-Policy",
                        policy -> assertThat(policy.toString()).contains("camera=()", "geolocation=()"))
                .hasHeaderSatisfying(
                        HttpHeaders.CACHE_CONTROL,
                        caching -> assertThat(caching.toString()).contains("no-store"));
    }

    @Test
    void overTlsTheBrowserIsToldToStayThere() {
        assertThat(browser.get().uri("/cookies").secure(true))
                .headers()
                .hasHeaderSatisfying(
                        "Strict-Transport-Security",
                        value -> assertThat(value.toString()).contains("max-age=31536000"));
        assertThat(browser.get().uri("/cookies")).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void stylesAndScriptsMayBeKept() {
        assertThat(browser.get().uri("/assets/app.css"))
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CACHE_CONTROL,
                        caching -> assertThat(caching.toString())
                                .contains("max-age", "immutable")
                                .doesNotContain("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/kinderrechten/artikel/3", "/contact", "/assets/app.css"})
    void aPageToReadMakesNoCookieAndNoSession(String path) {
        assertThat(browser.get().uri(path)).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }
}
