package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

    @ParameterizedTest
    @CsvSource({
        "https, helpdesk.example, false, false, SECURE",
        "http, helpdesk.example, true, false, SECURE",
        "http, localhost, false, false, PLAIN",
        "http, 127.0.0.1, false, false, PLAIN",
        "http, [::1], false, false, PLAIN",
        "http, LOCALHOST, false, false, PLAIN",
        "http, helpdesk.example, false, true, PLAIN",
        "http, helpdesk.example, false, false, NONE",
        "http, localhost.helpdesk.example, false, false, NONE",
        "http, 192.0.2.1, false, false, NONE"
    })
    void inPlainHttpThereAreCookiesOnThisComputerAndInTheDemonstrationOnly(
            String scheme, String host, boolean addressIsHttps, boolean demo, Cookies.Manner manner) {
        assertThat(Cookies.Manner.of(request(scheme, host), addressIsHttps, demo))
                .isEqualTo(manner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag", "sessie", "weg", "formulier"})
    void overHttpsACookieThatAnotherHostCouldHavePlantedIsNotRead(String name) {
        MockHttpServletRequest request = request("https", "helpdesk.example");
        request.setCookies(new Cookie(name, "geplant"));

        for (CookieKind kind : CookieKind.values()) {
            assertThat(Cookies.of(request).read(kind)).isEmpty();
        }
        request.setCookies(new Cookie("__Host-" + name, "eigen"), new Cookie(name, "geplant"));
        assertThat(CookieKind.values())
                .filteredOn(kind -> kind.plainName().equals(name))
                .singleElement()
                .satisfies(kind -> assertThat(Cookies.of(request).read(kind)).hasValue("eigen"));
    }

    @Test
    void whereThereAreNoCookiesNoneIsSetOrRead() {
        MockHttpServletRequest request = request("http", "helpdesk.example");
        MockHttpServletResponse response = new MockHttpServletResponse();
        request.setCookies(new Cookie("vraag", "geplant"));

        for (CookieKind kind : CookieKind.values()) {
            Cookies.of(request).set(response, kind, "waarde", Cookies.THIS_VISIT);
            assertThat(Cookies.of(request).read(kind)).isEmpty();
        }
        assertThat(response.getHeaderNames()).isEmpty();
    }

    private static MockHttpServletRequest request(String scheme, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        return request;
    }
}
