package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.AskerMessages;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.Reach;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to an asker and tells them so over their safe channel, in the caller's transaction; the e-mail itself goes out after it. */
@Component
class TellsAsker implements AskerMessages {

    private final MessageLog messages;
    private final Notices notices;
    private final Intake intake;
    private final NoticeMail mail;
    private final ApplicationEventPublisher events;

    TellsAsker(MessageLog messages, Notices notices, Intake intake, NoticeMail mail, ApplicationEventPublisher events) {
        this.messages = messages;
        this.notices = notices;
        this.intake = intake;
        this.mail = mail;
        this.events = events;
    }

    @Override
    @Transactional
    public void write(CaseId caseId, Actor author, Redacted<String> text) {
        messages.write(new NewText(caseId, author, UUID.randomUUID(), text, null));
        tell(caseId);
    }

    @Transactional
    public void tell(CaseId caseId) {
        switch (SafeChannel.of(caseId, intake)) {
            case SafeChannel.CodeOnly _ -> {}
            case SafeChannel.Email _ -> events.publishEvent(new AskerToBeTold(caseId, notices.addEmail(caseId)));
            case SafeChannel.Phone _ -> notices.addCall(caseId);
        }
    }

    void called(CaseId caseId, UUID callId, StaffId by) {
        notices.called(caseId, callId, by);
    }

    Reach reach(CaseId caseId) {
        return switch (SafeChannel.of(caseId, intake)) {
            case SafeChannel.CodeOnly _ -> new Reach.CodeOnly();
            case SafeChannel.Email _ -> {
                var last = notices.last(caseId);
                yield new Reach.Email(
                        mail.setUp(),
                        last.map(Notices.Last::state).orElse(null),
                        last.map(Notices.Last::at).orElse(null));
            }
            case SafeChannel.Phone phone -> new Reach.Phone(phone.contact(), notices.openCalls(caseId));
        };
    }
}
