package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a real browser does with links and forms on other sites, and with a page of ours that is loaded again. */
@HelpdeskTest
class OtherSitesTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Test
    void aLinkInAMailOpensForWhoIsSignedInAndAFormOfAnotherSiteDoesNothing() {
        String site = "http://localhost:" + port;
        try (Colleague lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {})) {
            lawyer.signsIn("/medewerkers", "/medewerkers/zaken");
            Page mail = lawyer.visitor().window().newPage();
            mail.setContent("<a href='" + site + "/medewerkers/mijn-account'>zaak</a>");
            mail.click("a");
            mail.waitForURL(site + "/**");
            assertThat(mail.url()).isEqualTo(site + "/medewerkers/mijn-account");

            for (String path : List.of("/medewerkers/uitloggen", "/cookies/keuze")) {
                Page evil = lawyer.visitor().window().newPage();
                evil.setContent("<form method=post action='" + site + path + "'><button>win</button></form>");
                Response answer = evil.waitForResponse(site + path, () -> evil.click("button"));
                assertThat(answer.status()).as(path).isEqualTo(403);
            }

            mail.reload();
            assertThat(mail.url()).isEqualTo(site + "/medewerkers/mijn-account");
        }
    }

    @Test
    void aPageThatRefusedAFormCanBeLoadedAgain() {
        try (Visitor visitor = Visitor.onTelephone("http://localhost:" + port, false)) {
            visitor.open("/mijn-vraag");
            visitor.type("code", "1234");
            visitor.follow(visitor.main("form .govuk-button").first());

            Response again = visitor.page().reload();
            assertThat(again.request().method()).isEqualTo("POST");
            assertThat(again.status()).isEqualTo(422);
        }
    }

    @Test
    void theTableOfCookiesFitsANarrowTelephoneWithTheNamesItHasOverHttps() {
        try (Visitor visitor = Visitor.onTelephone("http://localhost:" + port, true)) {
            visitor.open("/cookies");
            visitor.page()
                    .evaluate("() => document.querySelectorAll('tbody th').forEach("
                            + "name => { name.textContent = '__Host-' + name.textContent; })");
            visitor.picture("cookies-names");
            assertThat(visitor.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }
}
