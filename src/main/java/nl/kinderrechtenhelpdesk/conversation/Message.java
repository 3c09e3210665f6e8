package nl.kinderrechtenhelpdesk.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * Something said between asker and helpdesk: both can read it. Not a {@link Note}, which is for staff only.
 *
 * @param unseen written by the asker and not yet seen by the helpdesk
 */
public record Message(
        UUID id, Actor author, Instant at, Redacted<String> text, List<Attachment> files, boolean unseen) {

    public Message {
        files = List.copyOf(files);
    }

    public boolean fromAsker() {
        return author instanceof Actor.Asker;
    }
}
