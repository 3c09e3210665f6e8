package nl.kinderrechtenhelpdesk.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an asker meets after sending, in real browsers: the code, the half-written message, and somebody else's open page. */
@HelpdeskTest
class ComingBackInBrowserTest {

    private static final String TALK = "/mijn-vraag/gesprek";
    private static final String TYPED = "Vandaag zei de juf dat ik niet mee mag. Ik weet niet wat ik";

    @LocalServerPort
    int port;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    private Visitor visitor(boolean scripts) {
        return Visitor.onTelephone("http://localhost:" + port, scripts);
    }

    private String asked() {
        return new AskedCase(intake, casework).byChild().code().digits();
    }

    private static void comesIn(Visitor visitor, String code) {
        visitor.open("/mijn-vraag");
        visitor.type("code", code);
        visitor.press("Ga naar mijn vraag");
        visitor.isAt(TALK);
    }

    @Test
    void aNewCodePutsEverybodyOutAndTheSiteOpenedAnewAsksForTheCode() {
        String code = asked();
        try (Visitor child = visitor(true);
                Visitor other = visitor(true)) {
            comesIn(other, code);
            comesIn(child, code);
            child.follow(button(child, "Vraag een nieuwe code"));
            child.isAt("/mijn-vraag/code");
            Accessible.check(child.page());
            child.type("code", code);
            child.press("Geef een nieuwe code");
            child.sees("Dit is de nieuwe code");
            Accessible.check(child.page());
            String fresh = child.main("#code").innerText().replaceAll("\\s", "");

            other.type("bericht", "x");
            other.press("Versturen");
            assertThat(other.text()).doesNotContain("is verstuurd.").contains("Wat was getypt, is er nog");

            comesIn(child, fresh);
            Page tab = child.window().newPage();
            tab.navigate(child.page().url());
            assertThat(tab.locator("main")).containsText("De geheime code");
            tab.close();
        }
    }

    @Test
    void aHalfWrittenMessageSurvivesBackLanguageHelpAndALineThatIsGone() {
        try (Visitor child = visitor(true)) {
            String code = asked();
            child.open("/");
            comesIn(child, code);
            child.type("bericht", TYPED);
            child.page().goBack();
            comesIn(child, code);
            hasIt(child);
            Accessible.check(child.page());

            child.follow(button(child, "English"));
            child.isAt("/en" + TALK);
            hasIt(child);
            child.follow(button(child, "Nederlands"));
            child.isAt(TALK);
            child.follow(button(child, "Hulp als het nu niet veilig is"));
            child.isAt("/hulp-nu");
            child.follow(child.page().getByText("Terug naar het gesprek"));
            child.isAt(TALK);
            hasIt(child);

            child.window().setOffline(true);
            button(child, "Versturen").click();
            assertThat(child.page().getByRole(AriaRole.ALERT)).containsText("Wat je schreef staat er nog.");
            hasIt(child);
            child.window().setOffline(false);
            child.press("Versturen");
            child.sees("Je bericht is verstuurd", TYPED);
        }
    }

    @Test
    void withoutScriptsItSurvivesTooAndAskingHowToBeReached() {
        try (Visitor child = visitor(false)) {
            comesIn(child, asked());
            child.type("bericht", TYPED);
            child.follow(button(child, "Wijzig dit"));
            child.isAt("/mijn-vraag/bereiken");
            child.click("Terug naar de vraag");
            hasIt(child);
            child.follow(button(child, "English"));
            child.isAt("/en" + TALK);
            hasIt(child);
        }
    }

    private static void hasIt(Visitor visitor) {
        assertThat(visitor.main("[name=bericht]")).hasValue(TYPED);
    }

    private static Locator button(Visitor visitor, String words) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }
}
