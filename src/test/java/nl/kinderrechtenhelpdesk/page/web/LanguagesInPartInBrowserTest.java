package nl.kinderrechtenhelpdesk.page.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.Chromium;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HelpdeskTest
class LanguagesInPartInBrowserTest {

    /** Answers a form only; its page is the one before it. */
    private static final String ONLY_SENT = "/stel-je-vraag/wie";

    @LocalServerPort
    int port;

    @Test
    void itsPagesAndOneThatIsMissingCanBeReadByEverybody() {
        String site = "http://localhost:" + port;
        try (Accessible accessible = new Accessible();
                BrowserContext window = Chromium.window(Chromium.PHONE, true)) {
            Page page = window.newPage();
            for (Language language : Languages.inPart()) {
                for (String path : language.pages()) {
                    if (!path.equals(ONLY_SENT)) {
                        page.navigate(site + language.prefix() + (path.equals("/") ? "" : path));
                        accessible.look(page);
                    }
                }
                page.navigate(site + language.prefix() + "/contact");
                Accessible.check(page);
            }
            accessible.assertNothingWrong();
        }
    }
}
