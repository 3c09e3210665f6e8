package nl.kinderrechtenhelpdesk.conversation;

/** Judges files as they are judged when they come in, and keeps nothing; for measuring. What comes in goes through {@link Conversation}. */
public interface FileVerdicts {

    FileVerdict of(byte[] content);
}
