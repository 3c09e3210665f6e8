package nl.kinderrechtenhelpdesk.intake.internal;

import nl.kinderrechtenhelpdesk.intake.MailPossible;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The two settings of {@code helpdesk.mail} without which no e-mail goes out; how it looks is of {@code conversation}. */
@ConfigurationProperties("helpdesk.mail")
record MailThere(
        @DefaultValue("") String smtpHost, @DefaultValue("") String from) implements MailPossible {

    @Override
    public boolean possible() {
        return !smtpHost.isBlank() && !from.isBlank();
    }
}
