package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the mail server took the last notice; a site without one says so, as nobody is told of an answer then. */
@Component
@Order(4)
class MailCheck implements HealthCheck {

    private final NoticeMail mail;

    MailCheck(NoticeMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "conversation.health.mail";
    }

    @Override
    public Finding look() {
        if (!mail.setUp()) {
            return Finding.well("conversation.health.mail.none");
        }
        int inVain = mail.inVain();
        return inVain == 0
                ? Finding.well("conversation.health.mail.well")
                : Finding.attention("conversation.health.mail.refuses", inVain);
    }
}
