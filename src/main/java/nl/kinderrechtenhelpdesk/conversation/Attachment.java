package nl.kinderrechtenhelpdesk.conversation;

import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/**
 * A file that came with a message or a note; its content is read apart.
 *
 * @param cleaned whether hidden data, such as where a photo was taken, was taken out of it
 */
public record Attachment(UUID id, FileKind kind, Redacted<String> name, int size, boolean cleaned) {}
