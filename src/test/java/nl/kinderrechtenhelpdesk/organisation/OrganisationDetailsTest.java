package nl.kinderrechtenhelpdesk.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HelpdeskTest
class OrganisationDetailsTest {

    private static final String PATH = "/medewerkers/beheer/organisatie";

    @Autowired
    MockMvcTester browser;

    @Autowired
    OrganisationDetails details;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nothingFilledIn() {
        database.sql("delete from organisation.detail").update();
        details.save(Map.of(), new Actor.Application("test"));
    }

    @Test
    void untilAllIsFilledInEveryPageOfTheAdministratorSaysSo() {
        RequestPostProcessor administrator = signIn.as(Role.ADMINISTRATOR);
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(administrator))
                .bodyText()
                .contains("Voordat de helpdesk open kan", PATH);
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(signIn.as(Role.LAWYER)))
                .bodyText()
                .doesNotContain("Voordat de helpdesk open kan");

        OrganisationFixture.fill(details);

        assertThat(details.now().missing()).isEmpty();
        assertThat(browser.get().uri("/medewerkers/mijn-account").with(administrator))
                .bodyText()
                .doesNotContain("Voordat de helpdesk open kan");
    }

    @Test
    void whatIsFilledInStandsOnTheSiteAtOnceAndInTheLanguageThatWasWritten() {
        assertThat(browser.post()
                        .uri(PATH)
                        .with(signIn.as(Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("controller", "Stichting Eekhoornbrood")
                        .param("telephone", "010 0000000")
                        .param("telephone-hours", "Op maandag")
                        .param("telephone-hours-en", "On Mondays")
                        .param("months-answered", "24"))
                .hasStatus3xxRedirection();

        Details now = details.now();
        assertThat(now.of(Detail.TELEPHONE_HOURS, Language.EN)).contains("On Mondays");
        assertThat(now.of(Detail.CONTROLLER, Language.EN)).contains("Stichting Eekhoornbrood");
        assertThat(now.languageOf(Detail.CONTROLLER, Language.EN)).isEqualTo(Language.NL);
        assertThat(now.number(Detail.MONTHS_ANSWERED)).hasValue(24);
        assertThat(now.missing()).contains(Detail.GROUND).doesNotContain(Detail.CONTROLLER, Detail.ANBI);
        assertThat(browser.get().uri("/contact")).bodyText().contains("010 0000000");
    }

    @Test
    void aPeriodThatIsNoNumberOfMonthsIsRefusedAndWhatWasTypedStays() {
        assertThat(browser.post()
                        .uri(PATH)
                        .with(signIn.as(Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("controller", "Stichting Zilverschoon")
                        .param("months-answered", "voor altijd"))
                .hasStatus(422)
                .bodyText()
                .contains("Stichting Zilverschoon", "voor altijd", "Vul een getal in");
        assertThat(details.now().of(Detail.CONTROLLER, Language.NL)).isEmpty();
    }
}
