package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.UUID;

/** The mail server did not take an e-mail now. Without a cause on purpose: those of the mail library name the address. */
final class NoticeNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoticeNotSent(UUID noticeId) {
        super("notice " + noticeId + " not sent yet: the mail server did not take it");
    }
}
