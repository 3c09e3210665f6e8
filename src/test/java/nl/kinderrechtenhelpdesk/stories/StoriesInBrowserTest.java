package nl.kinderrechtenhelpdesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.intake.Receipt;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of stories and messages to askers, on a phone and at a desk, in the light and in the dark, in both languages. */
@HelpdeskTest
class StoriesInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn people;

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    StoryConsents consents;

    @Autowired
    CaseStories stories;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());
    private final List<String> problems = new ArrayList<>();

    @Test
    void thePagesOfStaffHoldUpOnEveryScreenInBothLanguages() {
        CaseId written = agreed();
        stories.write(
                written,
                Redacted.of("In Utrecht kreeg Annelies op 3 maart geen les."),
                Redacted.of("Vindt het goed."),
                false,
                0,
                lawyer);
        CaseId offered = agreed();
        stories.write(offered, Redacted.of("Een kind kreeg geen les."), Redacted.of(""), true, 0, lawyer);
        UUID file = file();
        SignIn.Person advocate = people.newAccount(Role.ADVOCATE, Role.LAWYER);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("story-draft", "/medewerkers/zaken/" + written + "/verhaal");
        pages.put("story-offered", "/medewerkers/zaken/" + offered + "/verhaal");
        pages.put("story-none", "/medewerkers/zaken/" + new CaseInHand(helpdesk).accepted() + "/verhaal");
        pages.put("case", "/medewerkers/zaken/" + written);
        pages.put("shelf", "/medewerkers/verhalen");
        pages.put("waiting", "/medewerkers/verhalen-schrijven");
        pages.put("problem", "/medewerkers/knelpunten/" + file);
        pages.put("pick", "/medewerkers/knelpunten/" + file + "/verhalen");
        pages.put("news", "/medewerkers/knelpunten/" + file + "/vraagstellers");
        pages.put("public-text", "/medewerkers/knelpunten/" + file + "/publiek");
        pages.put("public", "/resultaten/knelpunt/" + file);
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            try (BrowserContext window = Chromium.window(width, true)) {
                Page page = window.newPage();
                advocate.in(page, site());
                pages.forEach((name, path) -> {
                    look(page, width, "", name, path, ColorScheme.LIGHT);
                    look(page, width, "/en", name, path, ColorScheme.DARK);
                });
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void thePagesOfTheAskerHoldUpForChildrenAndAdultsInBothLanguages() {
        try (Accessible accessible = new Accessible()) {
            eachAsker(accessible);
            accessible.assertNothingWrong();
        }
    }

    private void eachAsker(Accessible accessible) {
        for (AskerKind asker : new AskerKind[] {AskerKind.CHILD, AskerKind.PARENT}) {
            Receipt receipt = new CaseInHand(helpdesk).asked(asker, Language.NL);
            released(receipt.id(), "Een kind kreeg geen les. " + UUID.randomUUID());
            for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
                try (BrowserContext window = Chromium.window(width, false)) {
                    Page page = window.newPage();
                    page.navigate(site() + "/mijn-vraag");
                    page.fill("[name=code]", receipt.code().digits());
                    page.locator("main form .govuk-button").first().click();
                    page.waitForURL("**/mijn-vraag/gesprek");
                    kept(page, "asker-" + asker + "-" + width);
                    accessible.look(page);
                    // an address that is typed ends the visit: an asker goes by links
                    page.locator("main a[href$='/mijn-vraag/verhaal']").click();
                    page.waitForURL("**/mijn-vraag/verhaal");
                    kept(page, "consent-" + asker + "-" + width);
                    accessible.look(page);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                    page.locator("header a[hreflang=en], nav a[lang=en]")
                            .first()
                            .click();
                    page.waitForURL("**/en/mijn-vraag/verhaal");
                    kept(page, "consent-" + asker + "-en-" + width);
                    accessible.look(page);
                }
            }
        }
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private CaseId agreed() {
        CaseId id = new CaseInHand(helpdesk).accepted();
        consents.change(id, Set.of(Purpose.PUBLIC), true, new Actor.Asker(id));
        return id;
    }

    /** Its story is out and stands in a file, and its asker was told of a change. */
    private void released(CaseId id, String text) {
        consents.change(id, Set.of(Purpose.PUBLIC), true, new Actor.Asker(id));
        stories.write(id, Redacted.of(text), Redacted.of("Vindt het goed."), true, 0, lawyer);
        stories.agree(id, 1, new Actor.Staff(CaseInHand.somebody()));
        new Changed(helpdesk).tell(id, text);
    }

    private UUID file() {
        Set<UUID> told = new HashSet<>();
        CaseId withdrawn = agreed();
        for (CaseId id : List.of(agreed(), withdrawn)) {
            String text = "Een kind kreeg geen hulp. " + UUID.randomUUID();
            stories.write(id, Redacted.of(text), Redacted.of(""), true, 0, lawyer);
            stories.agree(id, 1, new Actor.Staff(CaseInHand.somebody()));
            helpdesk.getBean(ReleasedStories.class).all().stream()
                    .filter(story -> story.text().reveal().equals(text))
                    .map(ReleasedStory::id)
                    .forEach(told::add);
        }
        Changed changed = new Changed(helpdesk);
        UUID file = changed.file(told);
        changed.agreed(file, "Je mag nu naar school.", "De school schrijft nu in.");
        stories.withdraw(withdrawn, lawyer);
        return file;
    }

    private void look(Page page, int width, String language, String name, String path, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.navigate(site() + language + path);
        page.waitForLoadState();
        String shown = name + language.replace('/', '-') + "-" + width;
        kept(page, shown);
        Accessible.wrong(page).forEach(line -> problems.add(shown + ": " + line));
    }

    private static void kept(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "stories-" + name + ".png"))
                .setFullPage(true));
    }
}
