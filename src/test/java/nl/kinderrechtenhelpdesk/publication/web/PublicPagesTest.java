package nl.kinderrechtenhelpdesk.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class PublicPagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int ENOUGH = 400;

    @Autowired
    MockMvcTester visitor;

    @Test
    void everyLinkOfThePublicSiteLeadsSomewhereInBothLanguages() throws UnsupportedEncodingException {
        Map<String, String> dead = new TreeMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> toVisit = new ArrayDeque<>();
        for (String start : new String[] {"/", "/en/"}) {
            seen.put(start, "");
            toVisit.add(start);
        }
        while (!toVisit.isEmpty() && seen.size() < ENOUGH) {
            String path = toVisit.remove();
            MockHttpServletResponse page = get(path).getResponse();
            if (page.getStatus() >= 400) {
                dead.put(path, page.getStatus() + ", linked from " + seen.get(path));
            }
            String type = page.getContentType();
            if (type != null && type.startsWith("text/html")) {
                LINK.matcher(page.getContentAsString())
                        .results()
                        .map(PublicPagesTest::address)
                        .filter(PublicPagesTest::isPublic)
                        .filter(link -> seen.putIfAbsent(link, path) == null)
                        .forEach(toVisit::add);
            }
        }
        assertThat(dead).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/over-ons",
                "/resultaten",
                "/open-data",
                "/jaarverslagen",
                "/steun-ons",
                "/contact",
                "/privacy",
                "/privacy/kinderen",
                "/klachten",
                "/cookies",
                "/snel-weg",
                "/hulp-nu",
                "/toegankelijkheid"
            })
    void everyPublicPageSetsNoCookieLoadsNothingFromElsewhereAndHasTheExitFirst(String path)
            throws UnsupportedEncodingException {
        MockHttpServletResponse page = get(path).getResponse();
        String html = page.getContentAsString();
        assertThat(page.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(html).doesNotContain("src=\"http", "href=\"//", "style=\"", "onclick=", "<style");
        assertThat(html.indexOf("data-exit")).isPositive().isLessThan(html.indexOf("href=\"#inhoud\""));
        assertThat(html).containsOnlyOnce("<h1").contains("tel:112");
    }

    private MvcTestResult get(String path) {
        return visitor.get().uri(URI.create(path)).exchange();
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }

    /** Leaving ends the visit, and staff pages are not for visitors. */
    private static boolean isPublic(String link) {
        return !link.contains("/verlaat") && !link.contains("/medewerkers");
    }
}
