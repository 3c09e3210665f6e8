package nl.kinderrechtenhelpdesk.conversation;

import java.util.Optional;

/**
 * Shows staff what is in a document without their opening it: pictures of its pages, or its words. Each is made anew in a process of its own
 * that has little memory and time, no network and nothing of the application's settings, and is kept nowhere. Who may see the file is decided
 * before, by {@link Conversation}.
 */
public interface FilePictures {

    /** What a PDF or DOCX could do, by what it is now known to hold. */
    FileLook look(OpenedFile file);

    /** A page of a PDF as PNG; pages count from 1. Empty when it could not be made, or when too many are being made. */
    Optional<byte[]> page(OpenedFile file, int page);

    /** The words of a DOCX or a text, cut off at a length no screen needs; empty when they could not be read. */
    Optional<FileText> text(OpenedFile file, String chosenCode);
}
