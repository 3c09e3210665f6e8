package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.Personas;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A foster mother asks in English, with scripts, and wants an e-mail; a mail server of the test receives it. */
@HelpdeskTest
class EmailJourneyTest {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String ADDRESS = "marijke@postbus.example";
    private static final String WRITTEN = "Could you tell us more about the klaverpont?";
    private static final int PATIENCE = 20_000;

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("SMTP_TLS", () -> "false");
        settings.add("helpdesk.mail.smtp-host", () -> "127.0.0.1");
        settings.add("helpdesk.mail.from", () -> "bericht@postvak.example");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @Test
    void aFosterMotherGetsAnEmailThatGivesNothingAwayAndReadsTheMessageWithHerCode() throws Exception {
        String site = "http://localhost:" + port;
        try (Accessible accessible = new Accessible();
                Asker mother = new Asker(
                        Visitor.onTelephone(site, true), "/en", "Continue", seen -> accessible.look(seen.page()));
                Colleague lawyer = new Colleague(site, signIn.newAccount(Role.LAWYER), seen -> {})) {
            String code = asks(mother);
            writes(lawyer);
            assertThat(MAIL.waitForIncomingEmail(PATIENCE, 1)).isTrue();
            assertThat(MAIL.getReceivedMessages()).hasSize(1);
            String mail = GreenMailUtil.getWholeMessage(MAIL.getReceivedMessages()[0]);
            assertThat(mail).contains("To: " + ADDRESS, "Something is ready for you");
            assertThat(mail.toLowerCase(Locale.ROOT))
                    .doesNotContain("klaverpont", "wietske", "child", "right", "helpdesk", "advice", "http", code);
            mother.comesBackWith(code);
            mother.visitor().sees(WRITTEN);
            accessible.look(mother.visitor().page());
            accessible.assertNothingWrong();
        }
    }

    private static String asks(Asker mother) {
        Visitor visitor = mother.visitor();
        mother.beginsAs("FOSTER_PARENT");
        visitor.press("Continue");
        visitor.page()
                .getByRole(AriaRole.ALERT)
                .getByText("First write down the question")
                .waitFor();
        Accessible.check(visitor.page());
        mother.asks(Personas.FOSTER_MOTHER.question(), "");
        mother.answers("over-wie", "situatie", () -> visitor.tick("band", "AGE_8_11"));
        mother.tellsWhereAndWho("NOT_WITH_PARENTS", "GM0546", "PLEEGZORG");
        mother.answers("brief", "datum", () -> {});
        mother.answers("datum", "bereiken", () -> {});
        mother.answers("bereiken", "adres", () -> visitor.tick("way", "EMAIL"));
        mother.answers("adres", "controle", () -> visitor.type("email", ADDRESS));
        visitor.sees(Personas.FOSTER_MOTHER.question(), ADDRESS);
        return mother.sends("Send my question");
    }

    private static void writes(Colleague lawyer) {
        Visitor visitor = lawyer.visitor();
        lawyer.signsIn("/medewerkers", "/medewerkers/zaken");
        visitor.follow(visitor.main("a.case-number").first());
        visitor.press("In behandeling nemen");
        visitor.type("bericht", WRITTEN);
        visitor.press("Stuur naar de vraagsteller");
        visitor.sees(WRITTEN);
    }
}
