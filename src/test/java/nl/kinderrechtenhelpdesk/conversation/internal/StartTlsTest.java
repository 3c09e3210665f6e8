package nl.kinderrechtenhelpdesk.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** With the settings as they come, against a mail server that does not offer TLS, or from whose offer somebody on the line took it out. */
class StartTlsTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterIsNotHandedInInTheClear() {
        assertThatExceptionOfType(MailException.class).isThrownBy(() -> send());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void unlessWhoRunsItSaysSo() {
        send("--SMTP_TLS=false");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void send(String... settings) {
        SpringApplicationBuilder mailOnly = new SpringApplicationBuilder(MailOnly.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "SMTP_HOST=127.0.0.1", "SMTP_PORT=" + server.getSmtp().getPort());
        try (ConfigurableApplicationContext context = mailOnly.run(settings)) {
            SimpleMailMessage letter = new SimpleMailMessage();
            letter.setFrom("bericht@postvak.example");
            letter.setTo("noor@postvak.example");
            letter.setText("Er is een bericht.");
            context.getBean(JavaMailSender.class).send(letter);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(MailSenderAutoConfiguration.class)
    static class MailOnly {}
}
