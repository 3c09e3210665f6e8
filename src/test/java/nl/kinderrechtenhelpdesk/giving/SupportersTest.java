package nl.kinderrechtenhelpdesk.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HelpdeskTest
class SupportersTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Autowired
    OrganisationVault vault;

    @Test
    void aFundsMessageReachesTheInboxOnceAndIsSealedInTheDatabase() {
        UUID form = UUID.randomUUID();
        String words = "Wij willen kwartelkoningsdag steunen " + form;
        assertThat(browser.perform(message(form, words))).hasStatus(302).hasRedirectedUrl("/steun-ons/bedankt");
        assertThat(browser.perform(message(form, words))).hasStatus(302);

        assertThat(browser.perform(get("/medewerkers/steun").with(signIn.as(Role.FINANCE))))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce(words);
        assertThat(database.sql("select encode(words, 'escape') from giving.support_message where message_id = :id")
                        .param("id", form)
                        .query(String.class)
                        .single())
                .doesNotContain("kwartelkoningsdag");
    }

    @Test
    void aPageFarBehindTheLastOneIsEmpty() {
        assertThat(browser.perform(get("/medewerkers/steun?pagina=100000000").with(signIn.as(Role.FINANCE))))
                .hasStatusOk();
    }

    @Test
    void whoDealsWithAMessageMarksItOnce() {
        UUID form = UUID.randomUUID();
        assertThat(browser.perform(message(form, "Graag contact"))).hasStatus(302);
        for (int i = 0; i < 2; i++) {
            assertThat(browser.perform(post("/medewerkers/steun/{id}/behandeld", form)
                            .with(csrf())
                            .with(signIn.as(Role.FINANCE))))
                    .hasStatus(302);
        }
        assertThat(database.sql(
                                "select count(*) from giving.support_message where message_id = :id and handled_by is not null")
                        .param("id", form)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** The place that is bound into a seal is still the table of before. */
    @Test
    void aMessageThatWasSealedBeforeTheTableMovedStillOpens() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into giving.support_message
                          (message_id, kind, received_at, name, organisation, email, telephone, words)
                        values (:id, 'FUND', timestamptz '2200-01-01', :name, :organisation, :email, :telephone, :words)""")
                .param("id", id)
                .param("name", sealedBefore(id, "name", "Fonds Oeverzwaluw"))
                .param("organisation", sealedBefore(id, "organisation", ""))
                .param("email", sealedBefore(id, "email", "oever@voorbeeld.example"))
                .param("telephone", sealedBefore(id, "telephone", ""))
                .param("words", sealedBefore(id, "words", "Geschreven voor de verhuizing"))
                .update();

        assertThat(browser.perform(get("/medewerkers/steun").with(signIn.as(Role.FINANCE))))
                .bodyText()
                .contains("Fonds Oeverzwaluw", "Geschreven voor de verhuizing");
    }

    private byte[] sealedBefore(UUID id, String column, String text) {
        return vault.seal(new Slot("funding.support_message", column, id), Redacted.of(text));
    }

    @Test
    void aMessageIsErasedForGoodWithOnePress() {
        UUID form = UUID.randomUUID();
        String words = "Wis dit later " + form;
        assertThat(browser.perform(message(form, words))).hasStatus(302);
        assertThat(browser.perform(
                        post("/medewerkers/steun/{id}/wis", form).with(csrf()).with(signIn.as(Role.LAWYER))))
                .hasStatus(403);
        assertThat(browser.perform(
                        post("/medewerkers/steun/{id}/wis", form).with(csrf()).with(signIn.as(Role.FINANCE))))
                .hasStatus(302);
        assertThat(database.sql("select count(*) from giving.support_message where message_id = :id")
                        .param("id", form)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedStays() {
        assertThat(browser.perform(post("/steun-ons/contact")
                        .with(csrf())
                        .param("naam", "Fonds Merelslag")
                        .param("email", "geen adres")))
                .hasStatus(422)
                .bodyText()
                .contains("Fonds Merelslag", "geen adres", "href=\"#email\"", "href=\"#soort\"", "href=\"#bericht\"");
    }

    @Test
    void whereMoreComesFromThanFiftyADayHasToWaitAndKeepsWhatWasTyped() {
        String address = "192.0.2.57";
        for (int sent = 0; sent < 50; sent++) {
            assertThat(browser.perform(
                            message(UUID.randomUUID(), "Graag contact").remoteAddress(address)))
                    .hasStatus(302);
        }
        UUID form = UUID.randomUUID();

        assertThat(browser.perform(message(form, "Wij willen merelslag steunen").remoteAddress(address)))
                .hasStatus(429)
                .bodyText()
                .contains("nog niet verstuurd", "Wacht 29 minuten", "href=\"tel:", "mailto:")
                .contains("Wij willen merelslag steunen", "Stichting Kwartelkoning", form.toString());
        assertThat(browser.perform(message(form, "Wij willen merelslag steunen").remoteAddress("198.51.100.57")))
                .hasStatus(302);
    }

    @Test
    void theSameFormTwiceCountsOnce() {
        UUID form = UUID.randomUUID();
        for (int press = 0; press < 60; press++) {
            assertThat(browser.perform(message(form, "Graag contact").remoteAddress("192.0.2.58")))
                    .hasStatus(302);
        }
    }

    private static MockHttpServletRequestBuilder message(UUID form, String words) {
        return post("/steun-ons/contact")
                .with(csrf())
                .param("formulier", form.toString())
                .param("soort", "FUND")
                .param("naam", "Stichting Kwartelkoning")
                .param("email", "fonds@voorbeeld.example")
                .param("bericht", words);
    }
}
