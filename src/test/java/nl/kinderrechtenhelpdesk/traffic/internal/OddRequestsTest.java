package nl.kinderrechtenhelpdesk.traffic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends by itself gets an answer in words, with the headers of every page, and is no error of ours. */
@HelpdeskTest
class OddRequestsTest {

    @LocalServerPort
    int port;

    private String get(String path, String... headers) {
        return Crowd.ask(
                port,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                        + String.join("", headers) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/a%00b", "/?a=%00", "/medewerkers/inloggen?naar=%00"})
    void anAddressThatIsNoneIsToldInDutchAndInEnglish(String path) {
        assertThat(get(path))
                .startsWith("HTTP/1.1 400")
                .contains("Wij begrijpen niet wat er is gestuurd")
                .containsIgnoringCase("Content-Security-Policy:")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .doesNotContain("Tomcat", "HTTP Status");
        assertThat(get("/en" + path)).startsWith("HTTP/1.1 400").contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ExtendWith(OutputCaptureExtension.class)
    @ValueSource(strings = {"zoek=vertrouwd%zz", "zoek=vertrouwd%ff", "zoek=vertrouwd%e2%82"})
    void aQueryThatCannotBeReadIsRefusedAndNeverQuotedInTheLog(String query, CapturedOutput output) {
        assertThat(get("/kinderrechten?" + query)).startsWith("HTTP/1.1 400");
        assertThat(output).doesNotContain("vertrouwd");
    }

    @Test
    void aQueryInAnyScriptIsRead() {
        assertThat(get("/kinderrechten?zoek=caf%C3%A9+%F0%9F%8E%88+%EF%BF%BD")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aFileForAPageThatTakesNoneIsRefused() {
        String body = "--a\r\nContent-Disposition: form-data; name=\"zoek\"\r\n\r\nschool\r\n--a--\r\n";

        assertThat(Crowd.ask(
                        port,
                        "POST /kinderrechten HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                                + "Content-Type: multipart/form-data; boundary=a\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void aSessionWithANulInItsIdIsNone() {
        String id = Base64.getEncoder().encodeToString("a\0b".getBytes(StandardCharsets.US_ASCII));

        assertThat(get("/medewerkers", "Cookie: sessie=" + id + "\r\n")).startsWith("HTTP/1.1 302");
        assertThat(get("/mijn-vraag", "Cookie: __Host-sessie=" + id + "\r\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void headersThatAreTooManyOrTooLongAreRefusedInWords() {
        assertThat(get("/", "X-Many: a\r\n".repeat(80))).startsWith("HTTP/1.1 4");
        assertThat(get("/", "X-Long: " + "a".repeat(9_000) + "\r\n")).startsWith("HTTP/1.1 4");
    }
}
