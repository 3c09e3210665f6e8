package nl.kinderrechtenhelpdesk.conversation;

import java.util.UUID;

/** What became of something that was to be written. */
public sealed interface WriteResult {

    /** @param cleaned whether hidden data was taken out of the file that came with it */
    record Written(UUID id, boolean cleaned) implements WriteResult {}

    /** The same form was sent before; nothing was written again. */
    record AlreadyWritten() implements WriteResult {}

    record Refused(Refusal why) implements WriteResult {}
}
