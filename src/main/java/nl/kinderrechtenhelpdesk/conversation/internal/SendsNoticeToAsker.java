package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.conversation.Reach.NoticeState;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Sends the e-mail after what there is to read was committed. The safe channel is asked for again at this moment: what is no longer
 * safe is not used. A failed sending stays in the registry of events and is tried again.
 */
@Component
class SendsNoticeToAsker {

    private static final Logger LOG = LoggerFactory.getLogger(SendsNoticeToAsker.class);

    private final Notices notices;
    private final NoticeMail mail;
    private final Intake intake;

    SendsNoticeToAsker(Notices notices, NoticeMail mail, Intake intake) {
        this.notices = notices;
        this.mail = mail;
        this.intake = intake;
    }

    // no transaction around it: a slow mail server must not hold a connection to the database
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AskerToBeTold event) {
        try {
            if (SafeChannel.of(event.caseId(), intake) instanceof SafeChannel.Email channel) {
                send(event, channel);
            } else {
                notices.move(event.caseId(), event.noticeId(), NoticeState.NOT_REACHABLE);
            }
        } catch (CaseErased e) {
            LOG.info("notice {} not sent: the case is erased", event.noticeId());
        }
    }

    private void send(AskerToBeTold event, SafeChannel.Email channel) {
        if (!mail.setUp()) {
            notices.move(event.caseId(), event.noticeId(), NoticeState.NOT_SET_UP);
            LOG.warn("notice {} not sent: no mail server or sender is set up", event.noticeId());
            return;
        }
        if (!notices.claim(event.caseId(), event.noticeId())) {
            return;
        }
        switch (mail.send(channel, event.noticeId())) {
            case SENT -> notices.move(event.caseId(), event.noticeId(), NoticeState.SENT);
            case NEVER -> {
                notices.move(event.caseId(), event.noticeId(), NoticeState.NOT_REACHABLE);
                LOG.warn("notice {} not sent: the address is refused", event.noticeId());
            }
            case LATER -> {
                notices.move(event.caseId(), event.noticeId(), NoticeState.WAITING);
                throw new NoticeNotSent(event.noticeId());
            }
        }
    }
}
