package nl.kinderrechtenhelpdesk.conversation;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody may read, ready to be copied out piece by piece. */
public interface OpenedFile {

    Attachment about();

    void copyTo(OutputStream out) throws IOException;
}
