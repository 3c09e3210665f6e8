package nl.kinderrechtenhelpdesk.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/** What staff write for each other about a case. A type apart from {@link Message}, so that pages of askers cannot be given one. */
public record Note(UUID id, StaffId author, Instant at, Redacted<String> text, List<Attachment> files) {

    public Note {
        files = List.copyOf(files);
    }
}
