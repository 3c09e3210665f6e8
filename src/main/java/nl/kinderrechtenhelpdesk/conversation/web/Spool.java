package nl.kinderrechtenhelpdesk.conversation.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.PassingKey;

/**
 * A file on its way in, on disk under a key that only this request knows: many slow senders cost no memory, and what a crash leaves
 * behind can be read by nobody. What is more than accepted is counted and thrown away.
 */
final class Spool implements Upload, Closeable {

    /** Beyond this the rest is not even waited for. */
    private static final long MOST_COUNTED = 100L << 20;

    private final Redacted<String> name;
    private final Path file;
    private final PassingKey key = new PassingKey();
    private long size;

    private Spool(Redacted<String> name) throws IOException {
        this.name = name;
        file = Files.createTempFile("spool", null);
    }

    static Spool of(Redacted<String> name, InputStream in) throws IOException {
        Spool spool = new Spool(name);
        boolean whole = false;
        try (OutputStream out = spool.key.hiding(Files.newOutputStream(spool.file))) {
            byte[] piece = new byte[16 * 1024];
            int got = in.read(piece);
            while (got >= 0 && spool.size <= MOST_COUNTED) {
                spool.size += got;
                if (spool.size <= LARGEST) {
                    out.write(piece, 0, got);
                }
                got = in.read(piece);
            }
            whole = true;
            return spool;
        } finally {
            if (!whole) {
                spool.close();
            }
        }
    }

    @Override
    public Redacted<String> name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open() throws IOException {
        return key.showing(Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
