package nl.kinderrechtenhelpdesk.conversation.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.PassingKey;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, on disk under a key that only this request knows: many slow senders cost no memory, and what a crash leaves
 * behind can be read by nobody. What is more than accepted is counted and thrown away.
 */
final class Spool implements Upload, Closeable {

    /** Beyond this the rest is not even waited for. */
    private static final long MOST_COUNTED = 100L << 20;

    private final Redacted<String> name;
    private final PassingKey key = new PassingKey();
    private final @Nullable Path file;
    private long size;

    private Spool(Redacted<String> name, @Nullable Path file) {
        this.name = name;
        this.file = file;
    }

    /** @param room without it the file is counted only, so that its sender hears why it is not taken */
    static Spool of(Redacted<String> name, InputStream in, boolean room) throws IOException {
        Spool spool = new Spool(name, room ? Files.createTempFile("spool", null) : null);
        boolean whole = false;
        try (OutputStream out = spool.out()) {
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

    private OutputStream out() throws IOException {
        return file == null ? OutputStream.nullOutputStream() : key.hiding(Files.newOutputStream(file));
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
    public boolean kept() {
        return file != null;
    }

    @Override
    public InputStream open() throws IOException {
        return key.showing(Files.newInputStream(Objects.requireNonNull(file)));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
