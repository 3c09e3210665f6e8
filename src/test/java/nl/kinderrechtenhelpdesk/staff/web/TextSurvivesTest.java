package nl.kinderrechtenhelpdesk.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HelpdeskTest
class TextSurvivesTest {

    private static final String WRITTEN = "Beste Noor,\nwij hebben <goed nieuws: de zitting is op 3 maart.";
    private static final String SHOWN = "wij hebben &lt;goed nieuws: de zitting is op 3 maart.";
    private static final String PATH = "/medewerkers/zaken/018f0000-0000-7000-8000-000000000001/berichten";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(getypt[^\"]*)\" value=\"([^\"]*)\">");

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Test
    void whatStaffTypedSurvivesASessionThatEndedAndIsSentAfterSigningIn() throws Exception {
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        MvcTestResult out = browser.post()
                .uri(PATH)
                .with(csrf())
                .param("tekst", WRITTEN)
                .param("versie", "7")
                .exchange();
        assertThat(out).hasStatus(403).bodyText().contains("Wat u typte, is er nog", SHOWN);

        MvcTestResult half =
                carryOn("/medewerkers/inloggen", out, null, "email", lawyer.email(), "wachtwoord", SignIn.PASSWORD);
        assertThat(half).hasStatusOk().bodyText().contains("Code uit uw app", SHOWN);

        Cookie session = Objects.requireNonNull(half.getResponse().getCookie("sessie"));
        MvcTestResult in = carryOn("/medewerkers/inloggen/code", half, session, "code", lawyer.code());
        assertThat(in)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dit had u getypt",
                        SHOWN,
                        "action=\"" + PATH + "\"",
                        "name=\"versie\" value=\"7\"",
                        lawyer.who().name());
    }

    @Test
    void aWrongPasswordDoesNotLoseWhatWasTyped() throws Exception {
        MvcTestResult out =
                browser.post().uri(PATH).with(csrf()).param("tekst", WRITTEN).exchange();
        assertThat(carryOn("/medewerkers/inloggen", out, null, "email", "niemand@x.example", "wachtwoord", "mis"))
                .hasStatus(422)
                .bodyText()
                .contains(SHOWN);
    }

    @Test
    void whatAnAskerTypedSurvivesAVisitThatEnded() {
        assertThat(browser.post().uri("/mijn-vraag/afloop").with(csrf()).param("tekst", WRITTEN))
                .hasStatus(403)
                .bodyText()
                .contains("Wat was getypt, is er nog", SHOWN, "action=\"/mijn-vraag/afloop\"");
    }

    @Test
    void whatAVisitorTypedSurvivesATokenThatEnded() {
        assertThat(browser.post()
                        .uri("/en/stel-je-vraag/vraag")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("vraag", WRITTEN))
                .hasStatus(403)
                .bodyText()
                .contains(
                        "What you typed is still there", SHOWN, "action=\"/en/stel-je-vraag/vraag\"", "name=\"_csrf\"");
    }

    @Test
    void aFormOfAnotherSiteIsNotShownAsIfSomebodyTypedIt() {
        assertThat(browser.post()
                        .uri(PATH)
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("tekst", WRITTEN))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(SHOWN);
    }

    @Test
    void passwordsAreNeverShownAgain() {
        assertThat(browser.post()
                        .uri("/medewerkers/mijn-account/wachtwoord")
                        .with(csrf())
                        .param("huidig", "het oude geheim")
                        .param("wachtwoord", "het nieuwe geheim"))
                .hasRedirectedUrl("/medewerkers/inloggen?reden=eerst&naar=%2Fmedewerkers");
    }

    private MvcTestResult carryOn(
            String path, MvcTestResult page, @org.jspecify.annotations.Nullable Cookie session, String... fields)
            throws Exception {
        var request = browser.post().uri(path).with(csrf());
        Matcher hidden = HIDDEN.matcher(page.getResponse().getContentAsString());
        while (hidden.find()) {
            request = request.param(
                    hidden.group(1), org.springframework.web.util.HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return (session == null ? request : request.cookie(session)).exchange();
    }
}
