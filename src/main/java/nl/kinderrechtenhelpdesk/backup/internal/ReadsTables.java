package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Columns;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sum;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sums;
import org.postgresql.PGConnection;

/** Reads one backup from front to end, once. */
final class ReadsTables implements AutoCloseable {

    private final SealedFile file;
    private final ZipInputStream zip;
    private final Outline outline;

    ReadsTables(SealedFile file) throws IOException, GeneralSecurityException {
        this.file = file;
        this.zip = new ZipInputStream(file.read());
        this.outline = WritesTables.JSON.readValue(entry(WritesTables.OUTLINE), Outline.class);
        if (!Outline.FORMAT.equals(outline.format())) {
            throw new Refused(file.path() + " was made by a newer version: restore it with that version");
        }
    }

    Outline outline() {
        return outline;
    }

    /** What is done with the rows of a table; answers how many there were. */
    interface Taker {
        long take(Columns table, InputStream rows) throws SQLException, IOException;
    }

    /**
     * Hands out every table, and then holds what was read against the sums at the end.
     *
     * @throws Refused when they differ, or the file is damaged
     */
    Sums each(Taker taker) throws SQLException, IOException, GeneralSecurityException {
        Map<String, Sum> found = new LinkedHashMap<>();
        for (Columns table : outline.tables()) {
            DigestInputStream rows = new DigestInputStream(entry(table.table()), MessageDigest.getInstance("SHA-256"));
            long count = taker.take(table, rows);
            rows.transferTo(java.io.OutputStream.nullOutputStream());
            found.put(
                    table.table(),
                    new Sum(
                            count,
                            HexFormat.of().formatHex(rows.getMessageDigest().digest())));
        }
        Sums written = WritesTables.JSON.readValue(entry(WritesTables.SUMS), Sums.class);
        // to the very end, where the seal says that nothing was cut off
        zip.transferTo(java.io.OutputStream.nullOutputStream());
        if (!written.tables().equals(found)) {
            throw SealedFile.damaged(file.path());
        }
        return written;
    }

    static long copyIn(Connection database, String sql, InputStream rows) throws SQLException, IOException {
        return database.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows);
    }

    static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw SealedFile.damaged(file.path());
        }
        return new FilterInputStream(zip) {
            @Override
            public void close() {
                // the next entry follows
            }
        };
    }
}
