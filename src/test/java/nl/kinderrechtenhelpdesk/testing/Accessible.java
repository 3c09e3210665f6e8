package nl.kinderrechtenhelpdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Language;

/** Holds pages to WCAG 2.2 A and AA as far as axe-core can tell, and to a width of 320 pixels without scrolling sideways. */
public final class Accessible implements AutoCloseable {

    private static final List<String> NORMS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^/]+)("
            + Language.all().stream()
                    .map(Language::prefix)
                    .filter(prefix -> !prefix.isEmpty())
                    .collect(Collectors.joining("|"))
            + ")?(?=[/?#]|$)(([^?#]*).*)");

    private final List<String> wrong = new ArrayList<>();
    private final BrowserContext window = Chromium.window(Chromium.PHONE, true);
    private final Page page = window.newPage();
    private int looked;

    /** This page as it is now; it must be in a window with scripts. */
    public static void check(Page page) {
        assertThat(wrong(page))
                .as(page.url() + " at " + page.viewportSize().width)
                .isEmpty();
    }

    /**
     * Looks at the page at the same address in each language, on a telephone and on a computer, for the same visitor. What is wrong is
     * kept for {@link #assertNothingWrong}, so that one run tells everything.
     */
    public void look(Page asSeenBy) {
        Matcher address = ADDRESS.matcher(asSeenBy.url());
        assertThat(address.matches()).as(asSeenBy.url()).isTrue();
        window.clearCookies();
        // a page that is opened from nowhere ends the visit of an asker, so this is somebody else yet
        if (!page.url().startsWith(address.group(1) + "/")) {
            page.navigate(address.group(1) + "/toegankelijkheid");
        }
        window.addCookies(asSeenBy.context().cookies());
        for (Language language : Language.all()) {
            if (!language.has(address.group(4))) {
                continue;
            }
            String path = language.prefix() + address.group(3);
            String url = address.group(1) + (path.isEmpty() ? "/" : path);
            comeFromTheSite(url);
            assertThat(page.url()).as("the page that is checked").isEqualTo(url);
            looked++;
            for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
                page.setViewportSize(width, 900);
                wrong(page).forEach(line -> wrong.add(url + " at " + width + ": " + line));
            }
        }
    }

    /** As by a link: a page of a question that is opened from nowhere shows nothing of it. */
    private void comeFromTheSite(String url) {
        page.evaluate("name => document.documentElement.setAttribute(name, '')", "data-seen-by-test");
        page.evaluate("address => { location.href = address; }", url);
        page.locator("html:not([data-seen-by-test]) > body").waitFor();
        page.waitForLoadState();
    }

    /** To be called when all pages were looked at. */
    public void assertNothingWrong() {
        assertThat(looked).as("pages looked at").isPositive();
        assertThat(wrong).isEmpty();
    }

    /** What is wrong with this page as it is now, a line each. */
    public static List<String> wrong(Page page) {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(NORMS)
                .analyze()
                .getViolations()) {
            rule.getNodes()
                    .forEach(node -> wrong.add(rule.getId() + " (" + rule.getHelp() + ") " + node.getTarget() + " "
                            + node.getHtml() + " " + node.getFailureSummary()));
        }
        Object tooWide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(tooWide)) {
            wrong.add("scrolls sideways: " + page.evaluate("""
                    [...document.querySelectorAll('body *')]
                      .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                      .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ')"""));
        }
        return wrong;
    }

    @Override
    public void close() {
        window.close();
    }
}
