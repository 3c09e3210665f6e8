package nl.kinderrechtenhelpdesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Leaving at once, from every page of a question, by button and by key, with scripts and without. */
@HelpdeskTest
class ExitButtonTest {

    private static final String TYPED = "Niemand mag dit lezen over de zilverboot.";

    @LocalServerPort
    int port;

    @Autowired
    Organisation organisation;

    private Visitor visitor(boolean scripts) {
        return Visitor.onTelephone("http://localhost:" + port, scripts);
    }

    /** As far as the question, with something typed that must be gone afterwards. */
    private static void typesAQuestion(Visitor visitor) {
        visitor.open("/");
        visitor.open("/stel-je-vraag");
        visitor.tick("who", "CHILD");
        visitor.press("Verder");
        visitor.isAt("/stel-je-vraag/gevaar");
        visitor.press("Verder");
        visitor.isAt("/stel-je-vraag/vraag");
        visitor.type("question", TYPED);
        visitor.press("Verder");
        visitor.isAt("/stel-je-vraag/gebeurd");
        visitor.type("happened", TYPED);
    }

    /** The neutral site cannot be reached from a test; that it was asked for is enough. */
    private void nothingComesBack(Visitor visitor) {
        Page page = visitor.page();
        page.waitForCondition(
                () -> visitor.addresses().stream().anyMatch(url -> url.startsWith(organisation.neutralSite())));
        page.waitForURL(url -> !url.startsWith("http://localhost"));
        page.waitForLoadState();
        assertThat(page.content()).doesNotContain("zilverboot");
        for (int steps = 0; steps < 6; steps++) {
            page.goBack();
            assertThat(page.content()).doesNotContain("zilverboot");
        }
        visitor.open("/stel-je-vraag/vraag");
        assertThat(page.content()).doesNotContain("zilverboot");
        visitor.isAt("/stel-je-vraag");
    }

    @Test
    void theButtonIsFirstAndInSightOnEveryPageOfAQuestion() {
        try (Visitor visitor = visitor(true)) {
            visitor.open("/stel-je-vraag");
            visitor.tick("who", "CHILD");
            visitor.press("Verder");
            for (String page : List.of(
                    "gevaar",
                    "vraag",
                    "gebeurd",
                    "over-wie",
                    "situatie",
                    "waar",
                    "instantie",
                    "brief",
                    "datum",
                    "bereiken")) {
                visitor.isAt("/stel-je-vraag/" + page);
                visitor.page().mouse().wheel(0, 2000);
                assertThat(visitor.page().locator("[data-exit]")).isInViewport();
                visitor.goTo("/stel-je-vraag/" + page);
                visitor.page().keyboard().press("Tab");
                assertThat(visitor.page().locator("[data-exit]")).isFocused();
                if (page.equals("vraag")) {
                    visitor.type("question", TYPED);
                }
                visitor.press("Verder");
            }
            visitor.isAt("/stel-je-vraag/controle");
            assertThat(visitor.page().locator("[data-exit]")).isInViewport();
        }
    }

    @Test
    void aClickLeavesNothingToGoBackTo() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            visitor.page().locator("[data-exit]").click();
            nothingComesBack(visitor);
        }
    }

    @Test
    void escapeThreeTimesLeavesToo() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            for (int times = 0; times < 3; times++) {
                visitor.page().keyboard().press("Escape");
            }
            nothingComesBack(visitor);
        }
    }

    @Test
    void aSlowLineAndAFourthEscapeKeepNobodyHere() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            AtomicInteger askedFor = new AtomicInteger();
            // a slow line: the neutral site is asked for and does not answer
            visitor.page().route(organisation.neutralSite() + "/**", route -> askedFor.incrementAndGet());
            for (int times = 0; times < 4; times++) {
                visitor.page().keyboard().press("Escape");
            }

            visitor.page().waitForCondition(() -> askedFor.get() >= 2);
        }
    }

    @Test
    void aServerThatDoesNotAnswerHoldsNobodyUp() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            visitor.page().route("**/verlaat", route -> {});

            visitor.page().locator("[data-exit]").click();

            nothingComesBack(visitor);
        }
    }

    @Test
    void withoutALineTheVisitEndsAtTheNextRequest() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            visitor.window().setOffline(true);

            visitor.page().locator("[data-exit]").click();

            visitor.page().waitForURL(url -> !url.startsWith("http://localhost"));
            visitor.window().setOffline(false);
            visitor.open("/");
            assertThat(visitor.page().content()).doesNotContain("Terug naar je vraag");
            assertThat(visitor.window().cookies()).isEmpty();
        }
    }

    @Test
    void backAfterLeavingShowsNoPageThatTells() {
        try (Visitor visitor = visitor(true)) {
            visitor.open("/");
            visitor.follow(visitor.main("a[href*='/kinderrechten/situatie/']").first());
            assertThat(visitor.page().title()).isEqualTo("Kinderrechten \u2013 " + organisation.name());
            visitor.follow(visitor.main("a[href*='/kinderrechten/artikel/']").first());
            assertThat(visitor.page().title()).startsWith("Artikel ");
            visitor.follow(visitor.page().locator("a[href='/stel-je-vraag']").first());
            visitor.isAt("/stel-je-vraag");

            visitor.page().locator("[data-exit]").click();

            visitor.page().waitForURL(url -> !url.startsWith("http://localhost"));
            visitor.page().goBack();
            assertThat(visitor.path()).isEqualTo("/");
        }
    }

    @Test
    void theHistoryOfTheBrowserDoesNotTellHowFarSomebodyCame() {
        try (Visitor visitor = visitor(true)) {
            typesAQuestion(visitor);
            visitor.press("Verder");
            visitor.isAt("/stel-je-vraag/over-wie");

            assertThat(URI.create(visitor.page().url()).getPath()).isEqualTo("/stel-je-vraag");
            JsonArray tab = visitor.window()
                    .newCDPSession(visitor.page())
                    .send("Page.getNavigationHistory")
                    .getAsJsonArray("entries");
            assertThat(tab.asList())
                    .extracting(entry -> entry.getAsJsonObject().get("url").getAsString())
                    .noneMatch(url -> url.contains("/stel-je-vraag/"));
        }
    }

    @Test
    void withoutScriptsTheLinkLeavesAndTheDraftIsGone() {
        try (Visitor visitor = visitor(false)) {
            typesAQuestion(visitor);
            visitor.page().locator("[data-exit]").click();
            nothingComesBack(visitor);
        }
    }

    @Test
    void theFirstPagesCanBeWalkedWithTheKeyboardAlone() {
        try (Visitor visitor = visitor(true)) {
            Page page = visitor.page();
            visitor.open("/stel-je-vraag");
            visitor.main("input[name=who]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            visitor.isAt("/stel-je-vraag/gevaar");
            assertThat(page.locator("main h1")).isFocused();
            tabTo(page, "input[name=danger]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            visitor.isAt("/stel-je-vraag/vraag");
            tabTo(page, "textarea");
            page.keyboard().type(TYPED);
            tabTo(page, "main form .govuk-button");
            page.keyboard().press("Enter");
            visitor.isAt("/stel-je-vraag/gebeurd");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; tabs < 20; tabs++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        assertThat(page.locator(selector).first()).isFocused();
    }
}
