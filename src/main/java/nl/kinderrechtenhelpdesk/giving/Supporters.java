package nl.kinderrechtenhelpdesk.giving;

import java.time.Duration;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/** The door to people and funds that offer support: takes in their message, and shows it to the staff that deals with it. */
public interface Supporters {

    /**
     * Keeps a message; zero when it is kept, otherwise how long where it comes from has to wait, and nothing is kept.
     *
     * @param id made with the form, so that the same form sent twice is one message
     * @param source the network address it comes from; only counted, never kept
     */
    Duration receive(UUID id, SupportMessage.Content content, String source);

    /** Those not dealt with first, then the newest. Recorded in the audit trail, because names and addresses are read. */
    PageOf<SupportMessage> inbox(Paging paging, SignedIn reader);

    /** Marks a message as dealt with; one that was already stays as it is. */
    void handled(UUID id, SignedIn by);

    /** Erases a message, with who wrote it: at their request, or when nobody needs it. */
    void erase(UUID id, SignedIn by);
}
