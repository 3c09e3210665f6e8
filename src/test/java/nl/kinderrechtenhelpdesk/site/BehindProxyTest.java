package nl.kinderrechtenhelpdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.filter.OncePerRequestFilter;

@HelpdeskTest
@TestPropertySource(
        properties = {"SITE_ADDRESS=https://helpdesk.example", "TRUSTED_PROXIES=127.0.0.1,10.0.0.0/29,2001:db8:1::/64"})
@Import(BehindProxyTest.Seen.class)
class BehindProxyTest {

    private static final String HOST = "Host: helpdesk.example";
    private static final String TLS = "X-Forwarded-Proto: https";
    private static final String VISITOR = "X-Forwarded-For: 198.51.100.7";

    @LocalServerPort
    int port;

    @Autowired
    Seen.Looks looks;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7                           | 198.51.100.7",
                "203.0.113.9, 198.51.100.7              | 198.51.100.7",
                "127.0.0.1, 198.51.100.7                | 198.51.100.7",
                "203.0.113.9, 198.51.100.7, 10.0.0.3    | 198.51.100.7",
                "198.51.100.7, 10.0.0.8                 | 10.0.0.8",
                "198.51.100.7:51234                     | 198.51.100.7",
                "[2001:db8:9::7]:443, 2001:db8:1::1     | 2001:db8:9:0:0:0:0:7",
                "::ffff:198.51.100.7                    | 198.51.100.7",
                "198.51.100.7, iets                     | 127.0.0.1",
                "198.51.100.7, unknown, 10.0.0.3        | 10.0.0.3",
                "10.0.0.2, 10.0.0.3                     | 10.0.0.2",
                "198.51.100.7,,                         | 198.51.100.7",
            })
    void aVisitorIsTheRightmostAddressThatIsNoProxyOfOurs(String told, String visitor) {
        Wire.get(port, "/contact", HOST, TLS, "X-Forwarded-For: " + told);
        assertThat(looks.from()).isEqualTo(visitor);
    }

    @Test
    void whatSeveralHeadersSayCountsAsOneList() {
        Wire.get(port, "/contact", HOST, TLS, "X-Forwarded-For: 203.0.113.9", VISITOR);
        assertThat(looks.from()).isEqualTo("198.51.100.7");
    }

    @Test
    void overTlsItSetsSecureCookiesAndHsts() {
        Wire.Answer answer = Wire.get(port, "/medewerkers/inloggen", HOST, VISITOR, TLS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.cookies())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        Wire.Answer missing = Wire.get(port, "/bestaat-niet", HOST, VISITOR, TLS);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void whatCameInTheClearIsSentToHttpsAndNothingIsTakenIn() {
        Wire.Answer page = Wire.get(port, "/contact?voor=kind", HOST, VISITOR, "X-Forwarded-Proto: http");
        assertThat(page.status()).isEqualTo(308);
        assertThat(page.header("Location")).isEqualTo("https://helpdesk.example/contact?voor=kind");
        assertThat(page.cookies()).isEmpty();
        assertThat(Wire.post(port, "/mijn-vraag", "code=1", HOST, VISITOR, "X-Forwarded-Proto: http")
                        .status())
                .isEqualTo(403);
        assertThat(Wire.get(port, "/contact", HOST, VISITOR, "X-Forwarded-Proto: https, http")
                        .status())
                .as("the visitor wrote https, our proxy http")
                .isEqualTo(308);
    }

    @Test
    void aProxyThatSaysNothingOfTlsStandsBeforeASiteThatHasTls() {
        assertThat(Wire.get(port, "/contact", HOST, VISITOR).status()).isEqualTo(200);
        assertThat(looks.secure()).isTrue();
    }

    @Test
    void noOtherNameIsAnsweredToWhateverAProxyOrVisitorSays() {
        Wire.Answer other = Wire.get(port, "/contact", "Host: evil.example", VISITOR, TLS);
        assertThat(other.status()).isEqualTo(421);
        assertThat(other.body()).doesNotContain("evil.example");
        assertThat(Wire.get(port, "/contact", "Host: localhost", VISITOR, TLS).status())
                .isEqualTo(421);
        Wire.Answer forwarded = Wire.get(
                port,
                "/medewerkers",
                HOST,
                VISITOR,
                TLS,
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: host=evil.example;for=203.0.113.1");
        assertThat(forwarded.status()).isEqualTo(302);
        assertThat(forwarded.header("Location")).startsWith("/medewerkers/inloggen");
        assertThat(looks.toldByProxies()).isFalse();
    }

    @Test
    void whoWatchesFromTheMachineItselfMaySayLocalhost() {
        assertThat(Wire.get(port, "/contact", "Host: localhost:" + port).status())
                .isEqualTo(200);
    }

    @Test
    void redirectsNameNoHost() {
        assertThat(Wire.get(port, "/en/mijn-vraag/gesprek", HOST, VISITOR, TLS).header("Location"))
                .isEqualTo("/en/mijn-vraag");
    }

    @Test
    void searchEnginesAreToldTheOneAddressOfEachPageAndOfNoPageOfAQuestion() {
        Wire.Answer page = Wire.get(port, "/en/over-ons?voor=kinderen", HOST, VISITOR, TLS);
        assertThat(page.body())
                .contains("<link rel=\"canonical\" href=\"https://helpdesk.example/en/over-ons\">")
                .contains("hreflang=\"nl\" href=\"https://helpdesk.example/over-ons\"");
        assertThat(Wire.get(port, "/en/", HOST, VISITOR, TLS).body())
                .contains("<link rel=\"canonical\" href=\"https://helpdesk.example/en\">")
                .contains("hreflang=\"nl\" href=\"https://helpdesk.example/\"");
        assertThat(Wire.get(port, "/mijn-vraag", HOST, VISITOR, TLS).body()).doesNotContain("canonical");
        assertThat(Wire.get(port, "/bestaat-niet", HOST, VISITOR, TLS, "Accept: text/html")
                        .body())
                .doesNotContain("canonical");
    }

    @Test
    void theListForSearchEnginesHoldsPagesThatAreThere() {
        assertThat(Wire.get(port, "/robots.txt", HOST, VISITOR, TLS).body())
                .contains("Disallow: /medewerkers\n", "Disallow: /en/mijn-vraag\n")
                .contains("Sitemap: https://helpdesk.example/sitemap.xml");
        Wire.Answer map = Wire.get(port, "/sitemap.xml", HOST, VISITOR, TLS);
        assertThat(map.header("Content-Type")).startsWith("application/xml");
        String start = "<loc>https://helpdesk.example";
        var paths = map.body()
                .lines()
                .filter(line -> line.contains(start))
                .map(line -> line.substring(line.indexOf(start) + start.length(), line.indexOf("</loc>")))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(
                                Wire.get(port, path, HOST, VISITOR, TLS).status())
                        .as(path)
                        .isEqualTo(200));
    }

    /** What a request looks like to everything behind the outermost filters. */
    @TestConfiguration
    static class Seen {

        @Bean
        Looks looks() {
            return new Looks();
        }

        @Order(Ordered.HIGHEST_PRECEDENCE + 1)
        static class Looks extends OncePerRequestFilter {

            private volatile String from = "";
            private volatile boolean secure;
            private volatile boolean told;

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws jakarta.servlet.ServletException, IOException {
                from = request.getRemoteAddr();
                secure = request.isSecure();
                told = Collections.list(request.getHeaderNames()).stream()
                        .anyMatch(
                                name -> name.toLowerCase(java.util.Locale.ROOT).contains("forwarded"));
                chain.doFilter(request, response);
            }

            String from() {
                return from;
            }

            boolean secure() {
                return secure;
            }

            boolean toldByProxies() {
                return told;
            }
        }
    }
}
