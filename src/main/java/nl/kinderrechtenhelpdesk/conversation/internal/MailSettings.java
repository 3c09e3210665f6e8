package nl.kinderrechtenhelpdesk.conversation.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mails to askers look; settings with the prefix {@code helpdesk.mail}. The server itself is {@code spring.mail}.
 *
 * @param smtpHost empty when there is no mail server: then nothing is sent, and the case page says so
 * @param from the sender's address; give one that does not tell what it is about
 * @param fromName the sender's name, as neutral as the address
 * @param namesSite whether the letter ends with the address of the site; without it a mailbox that others read tells less
 */
@ConfigurationProperties("helpdesk.mail")
record MailSettings(
        @DefaultValue("") String smtpHost,
        @DefaultValue("") String from,
        @DefaultValue("") String fromName,
        @DefaultValue("false") boolean namesSite) {

    boolean complete() {
        return !smtpHost.isBlank() && !from.isBlank();
    }
}
