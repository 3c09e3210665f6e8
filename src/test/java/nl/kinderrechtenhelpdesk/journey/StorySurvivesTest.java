package nl.kinderrechtenhelpdesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story half-written on a telephone survives whatever a child does on the way: another language, help, privacy, no line, Back. */
@HelpdeskTest
class StorySurvivesTest {

    private static final String STORY = "Het begon bij de paarse regenpijp en toen";

    @LocalServerPort
    int port;

    @Test
    void aHalfWrittenStorySurvivesEverythingButBeingThrownAway() {
        try (Visitor visitor = Visitor.onTelephone("http://localhost:" + port, true)) {
            visitor.open("/");
            visitor.open("/stel-je-vraag");
            visitor.tick("who", "CHILD");
            visitor.press("Verder");
            visitor.isAt("/stel-je-vraag/gevaar");
            visitor.press("Verder");
            visitor.isAt("/stel-je-vraag/vraag");
            visitor.type("question", STORY);
            Accessible.check(visitor.page());

            survivesAnotherLanguage(visitor);
            survivesAPage(visitor, "Privacy", "/privacy/kinderen");
            survivesAPage(visitor, "Hulp als het nu niet veilig is", "/hulp-nu");
            survivesAPage(visitor, "De knop Snel weg", "/snel-weg");
            survivesALineThatIsGone(visitor);
            survivesBack(visitor);
            isGoneWhenThrownAway(visitor);
        }
    }

    private static void hasTheStory(Visitor visitor) {
        visitor.isAt("/stel-je-vraag/vraag");
        assertThat(visitor.main("[name=question]")).hasValue(STORY);
    }

    private static void survivesAnotherLanguage(Visitor visitor) {
        visitor.follow(button(visitor, "English"));
        visitor.isAt("/en/stel-je-vraag/vraag");
        assertThat(visitor.main("[name=question]")).hasValue(STORY);
        visitor.follow(button(visitor, "Nederlands"));
        hasTheStory(visitor);
    }

    private static void survivesAPage(Visitor visitor, String words, String path) {
        visitor.follow(button(visitor, words));
        visitor.isAt(path);
        visitor.follow(visitor.page().getByText("Terug naar je vraag"));
        hasTheStory(visitor);
    }

    private static void survivesALineThatIsGone(Visitor visitor) {
        Page page = visitor.page();
        visitor.window().setOffline(true);
        button(visitor, "Verder").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Geen internet. Wat je schreef staat er nog.");
        hasTheStory(visitor);
        visitor.window().setOffline(false);
        visitor.press("Verder");
        visitor.isAt("/stel-je-vraag/gebeurd");
        visitor.press("Terug");
        hasTheStory(visitor);
    }

    private static void survivesBack(Visitor visitor) {
        Page page = visitor.page();
        visitor.type("question", STORY + " verder");
        page.goBack();
        visitor.isAt("/");
        visitor.follow(page.getByText("Terug naar je vraag"));
        visitor.isAt("/stel-je-vraag/vraag");
        assertThat(visitor.main("[name=question]")).hasValue(STORY + " verder");
    }

    private static void isGoneWhenThrownAway(Visitor visitor) {
        visitor.main("summary:text-is('Stop en gooi weg')").click();
        visitor.press("Gooi alles weg");
        visitor.sees("Alles is weggegooid");
        visitor.open("/");
        assertThat(visitor.page().content()).doesNotContain("Terug naar je vraag");
        assertThat(visitor.window().cookies()).extracting(cookie -> cookie.name).doesNotContain("vraag");
    }

    private static com.microsoft.playwright.Locator button(Visitor visitor, String words) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }
}
