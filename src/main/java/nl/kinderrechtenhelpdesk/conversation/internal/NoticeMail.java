package nl.kinderrechtenhelpdesk.conversation.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The one place where an e-mail leaves the helpdesk. It takes a {@link SafeChannel.Email} and nothing else, and says the same to everybody. */
@Component
class NoticeMail {

    /** How sending went. Never carries an address, as those of the mail library do. */
    enum Sent {
        SENT,
        /** Worth another try. */
        LATER,
        /** The address is none, or is refused for good. */
        NEVER
    }

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final MessageSource words;
    private final AtomicInteger inVain = new AtomicInteger();
    private final SiteAddress site;

    NoticeMail(JavaMailSender sender, MailSettings settings, MessageSource words, SiteAddress site) {
        this.sender = sender;
        this.settings = settings;
        this.words = words;
        this.site = site;
    }

    boolean setUp() {
        return settings.complete();
    }

    /** How many tries in a row the mail server did not take; a refused address is not its fault. */
    int inVain() {
        return inVain.get();
    }

    Sent send(SafeChannel.Email channel, UUID noticeId) {
        InternetAddress to = addressOf(channel);
        if (to == null) {
            return Sent.NEVER;
        }
        try {
            sender.send(letter(channel, to, noticeId));
            inVain.set(0);
            return Sent.SENT;
        } catch (MailException e) {
            if (refusedForGood(e)) {
                return Sent.NEVER;
            }
            inVain.incrementAndGet();
            return Sent.LATER;
        }
    }

    private MimeMessage letter(SafeChannel.Email channel, InternetAddress to, UUID noticeId) {
        Locale language = channel.language().locale();
        String who = channel.addressee().wording();
        try {
            InternetAddress from = new InternetAddress(settings.from(), true);
            String name = settings.fromName().isBlank()
                    ? words.getMessage("conversation.mail.from", null, language)
                    : settings.fromName();
            from.setPersonal(name, StandardCharsets.UTF_8.name());
            String text = words.getMessage("conversation.mail.text." + who, null, language);
            if (settings.namesSite()) {
                text += site.known().map(address -> "\n\n" + address).orElse("");
            }
            MimeMessage letter = sender.createMimeMessage();
            letter.setFrom(from);
            letter.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
            letter.setSubject(
                    words.getMessage("conversation.mail.subject." + who, null, language),
                    StandardCharsets.UTF_8.name());
            letter.setText(text, StandardCharsets.UTF_8.name());
            letter.setHeader("Content-Language", channel.language().tag());
            letter.setHeader("Auto-Submitted", "auto-generated");
            // the library would make one of this machine's name
            letter.setHeader(
                    "Message-ID",
                    "<" + noticeId
                            + from.getAddress().substring(from.getAddress().indexOf('@')) + ">");
            return letter;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("the sender's address or name in helpdesk.mail is not usable", e);
        }
    }

    private static @Nullable InternetAddress addressOf(SafeChannel.Email channel) {
        String address = EmailAddress.parse(channel.address().reveal())
                .map(EmailAddress::value)
                .orElse(null);
        try {
            return address == null ? null : new InternetAddress(address, true);
        } catch (AddressException e) {
            return null;
        }
    }

    private static boolean refusedForGood(MailException failure) {
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                if (each instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
