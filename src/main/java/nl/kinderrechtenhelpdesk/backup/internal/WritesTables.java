package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Columns;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sum;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sums;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies tables out of one moment of a database, while others go on writing in it: a zip of what {@code COPY} gives, so that whoever has
 * it opened can read it without this program.
 */
final class WritesTables {

    static final String OUTLINE = "outline.json";
    static final String SUMS = "sums.json";
    static final JsonMapper JSON = JsonMapper.shared();

    private final Connection database;
    private final Instant now;

    /**
     * Begins the moment: all that is written with this object is of it.
     *
     * @param database a connection that nobody else uses
     */
    WritesTables(Connection database, Instant now) throws SQLException {
        this.database = database;
        this.now = now;
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            readTheSameEverywhere(statement);
        }
    }

    /** What a row looks like as text depends on these. */
    static void readTheSameEverywhere(Statement statement) throws SQLException {
        statement.execute("set timezone = 'UTC'");
        statement.execute("set datestyle = 'ISO, MDY'");
        statement.execute("set bytea_output = 'hex'");
        statement.execute("set extra_float_digits = 1");
        statement.execute("set synchronize_seqscans = off");
        statement.execute("set statement_timeout = 0");
        statement.execute("set lock_timeout = 0");
        statement.execute("set idle_in_transaction_session_timeout = 0");
    }

    Sums write(Part part, OutputStream out) throws SQLException, IOException, GeneralSecurityException {
        Catalogue catalogue = new Catalogue(database);
        if (catalogue.hasSchema(PutsBack.UNFINISHED)) {
            throw new Refused("a restore of this database was cut off: there is nothing whole in it to keep");
        }
        List<Columns> tables = catalogue.tables().stream()
                .filter(table -> part.holds(table.table()))
                .toList();
        Map<String, Sum> sums = new LinkedHashMap<>();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        put(
                zip,
                OUTLINE,
                new Outline(
                        Outline.FORMAT,
                        now.toString(),
                        part,
                        catalogue.server(),
                        catalogue.migrations(),
                        catalogue.counters(),
                        tables));
        for (Columns table : tables) {
            zip.putNextEntry(new ZipEntry(table.table()));
            sums.put(table.table(), copy(table, zip));
            zip.closeEntry();
        }
        Sums all = new Sums(sums);
        put(zip, SUMS, all);
        zip.finish();
        return all;
    }

    /** The sum of a table as it is now, without writing it anywhere. */
    Sum sum(Columns table) throws SQLException, IOException, GeneralSecurityException {
        return copy(table, OutputStream.nullOutputStream());
    }

    private Sum copy(Columns table, OutputStream out) throws SQLException, IOException, GeneralSecurityException {
        DigestOutputStream digest = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        long rows = copies.copyOut(table.copyOut(), digest);
        return new Sum(rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private static void put(ZipOutputStream zip, String name, Object json) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(json));
        zip.closeEntry();
    }
}
