package nl.kinderrechtenhelpdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@HelpdeskTest
class NoProxyTest {

    @LocalServerPort
    int port;

    @Autowired
    Environment settings;

    @Test
    void itListensOnThisMachineOnly() {
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyIsBelievedWhoSaysThatTheyAreAProxy() {
        Wire.Answer answer = Wire.get(
                port,
                "/medewerkers/inloggen",
                "Host: localhost:" + port,
                "X-Forwarded-For: 198.51.100.7",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.cookies()).noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(answer.body()).doesNotContain("evil.example");
    }

    @Test
    void aNameThatIsNotItsOwnGetsNoPageAndNoAddressToGoTo() {
        for (String path : new String[] {"/", "/en/contact", "/medewerkers", "/bestaat-niet"}) {
            Wire.Answer answer = Wire.get(port, path, "Host: evil.example");
            assertThat(answer.status()).isEqualTo(421);
            assertThat(answer.header("Location")).isEmpty();
            assertThat(answer.body()).doesNotContain("evil.example");
        }
        assertThat(Wire.get(port, "http://evil.example/contact", "Host: localhost")
                        .status())
                .isIn(400, 421);
    }

    @Test
    void aPathWithTwoSlashesGivesNoLinkToAnotherSite() {
        for (String path : new String[] {"/en//evil.example/x", "//evil.example/x", "/en///evil.example/x"}) {
            Wire.Answer answer = Wire.get(port, path, "Host: localhost", "Accept: text/html");
            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).doesNotContain("\"//").doesNotContain("\"/en//");
        }
    }

    @Test
    void aSiteWithoutAnAddressAsksNotToBeFound() {
        assertThat(Wire.get(port, "/robots.txt", "Host: localhost").body()).contains("Disallow: /\n");
        assertThat(Wire.get(port, "/sitemap.xml", "Host: localhost").status()).isEqualTo(404);
        assertThat(Wire.get(port, "/contact", "Host: localhost").body()).doesNotContain("canonical");
    }

    @Test
    void redirectsNameNoHost() {
        assertThat(Wire.get(port, "/medewerkers", "Host: localhost:" + port).header("Location"))
                .startsWith("/medewerkers/inloggen");
    }
}
