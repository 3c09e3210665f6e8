package nl.kinderrechtenhelpdesk.conversation;

import java.io.IOException;
import java.io.InputStream;
import nl.kinderrechtenhelpdesk.kernel.Redacted;

/** A file as it was sent, not yet checked. Lives for one request. */
public interface Upload {

    /** The attribute under which a request carries the file that came with it. */
    String OF_REQUEST = "nl.kinderrechtenhelpdesk.conversation.upload";

    /** The largest file that is accepted, in bytes. */
    int LARGEST = 10 * 1024 * 1024;

    /** The name the sender gave it. */
    Redacted<String> name();

    /** Bytes sent, also when that is more than {@link #LARGEST} and they were not kept. */
    long size();

    /** Whether there was room to keep it for the time of this request; otherwise it cannot be opened. */
    default boolean kept() {
        return true;
    }

    InputStream open() throws IOException;
}
