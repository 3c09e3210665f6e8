package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sum;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sums;
import nl.kinderrechtenhelpdesk.database.CommandDatabase;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes, checks and puts back backups of the installation whose settings it is given. */
final class Backups {

    private final Map<String, String> settings;
    private final RecoveryKeys recoveryKeys;
    private final InstantSource clock;
    private final PrintStream out;

    /** @param settings the environment variables of {@code ./run} */
    Backups(Map<String, String> settings, InstantSource clock, PrintStream out) {
        this.settings = settings;
        this.recoveryKeys = new RecoveryKeys(settings, out);
        this.clock = clock;
        this.out = out;
    }

    RecoveryKeys recoveryKeys() {
        return recoveryKeys;
    }

    /**
     * Makes a backup, of one moment, and puts it back into a database of its own to see that it can be.
     *
     * @param file where it goes; null when only keys are wanted
     * @param keysFile where the keys of cases go, when they are to be kept apart
     */
    void make(@Nullable Path file, @Nullable Path keysFile, boolean unchecked)
            throws IOException, GeneralSecurityException, SQLException {
        if (file == null && keysFile == null) {
            throw new Refused("name a file after backup");
        }
        RecoveryKey recovery = recoveryKeys.open();
        Drafts drafts = new Drafts();
        try (CommandDatabase database = CommandDatabase.open(settings)) {
            SealedFile main = file == null ? null : SealedFile.to(drafts.of(file), recovery);
            SealedFile keys = keysFile == null ? null : SealedFile.to(drafts.of(keysFile), recovery);
            Part part = keysFile == null ? Part.WHOLE : Part.WITHOUT_KEYS;
            try (Connection connection = source(database).getConnection()) {
                WritesTables tables = new WritesTables(connection, clock.instant());
                if (main != null) {
                    write(tables, part, main);
                }
                if (keys != null) {
                    write(tables, Part.KEYS, keys);
                }
            }
            if (main != null && !unchecked) {
                tell(tried(main, keys), "checked by putting it back");
            } else if (keys != null) {
                try (ReadsTables read = new ReadsTables(keys)) {
                    tell(read.each((table, rows) -> Lines.count(rows)), "read again");
                }
            }
        } catch (IOException | GeneralSecurityException | SQLException | RuntimeException e) {
            drafts.throwAway();
            throw e;
        }
        drafts.keep();
        out.println("made " + (file == null ? "" : file) + (keysFile == null ? "" : " " + keysFile)
                + ", sealed to recovery key " + RecoveryKey.shown(recovery.name())
                + ". The key file is not in it: keep a copy of that elsewhere.");
    }

    /** Puts a backup back into a database of its own, compares each table, and throws it away again. */
    void check(Path file, Path recoveryFile, @Nullable Path keysFile)
            throws IOException, GeneralSecurityException, SQLException {
        RecoveryKey recovery = RecoveryKeys.secret(recoveryFile);
        SealedFile keys = keysFile == null ? null : SealedFile.from(keysFile, recovery);
        tell(tried(SealedFile.from(file, recovery), keys), "checked by putting it back");
    }

    void restore(Path file, Path recoveryFile, @Nullable Path keysFile)
            throws IOException, GeneralSecurityException, SQLException {
        RecoveryKey recovery = RecoveryKeys.secret(recoveryFile);
        SealedFile backup = SealedFile.from(file, recovery);
        SealedFile keys = keysFile == null ? null : SealedFile.from(keysFile, recovery);
        Path keyFile = Path.of(settings.getOrDefault(
                "KEY_FILE", recoveryKeys.dataDir().resolve("key.json").toString()));
        if (!Files.exists(keyFile)) {
            throw new Refused("the key file is missing: put its copy at " + keyFile
                    + " (or set KEY_FILE) first. Without it nothing in the backup can be read");
        }
        Path erased = Path.of(settings.getOrDefault(
                "ERASED_LIST", recoveryKeys.dataDir().resolve("erased-cases").toString()));
        if (!Files.exists(erased)) {
            out.println("There is no list of erased cases at " + erased
                    + ": whatever was erased after "
                    + (keys == null ? "this backup" : "these keys were written")
                    + " comes back,"
                    + " unless you put the list there before the helpdesk starts.");
        }
        try (CommandDatabase database = CommandDatabase.openToFill(settings)) {
            tell(new PutsBack(source(database)).from(backup, keys), "put back");
        }
    }

    private Sums tried(SealedFile backup, @Nullable SealedFile keys)
            throws IOException, GeneralSecurityException, SQLException {
        try (CommandDatabase scratch = CommandDatabase.scratch(recoveryKeys.dataDir())) {
            PGSimpleDataSource source = source(scratch);
            Sums sums = new PutsBack(source).from(backup, keys);
            try (ReadsTables read = new ReadsTables(backup);
                    Connection connection = source.getConnection()) {
                WritesTables again = new WritesTables(connection, clock.instant());
                for (Outline.Columns table : read.outline().tables()) {
                    Sum there = again.sum(table);
                    boolean replaced = keys != null && Part.KEYS.holds(table.table());
                    if (!replaced && !there.equals(sums.tables().get(table.table()))) {
                        throw new Refused("table " + table.table() + " is not the same after it was put back");
                    }
                }
            }
            return sums;
        }
    }

    private static void write(WritesTables tables, Part part, SealedFile file)
            throws IOException, GeneralSecurityException, SQLException {
        try (OutputStream sealed = file.write()) {
            tables.write(part, sealed);
        }
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void tell(Sums sums, String how) {
        long rows = sums.tables().values().stream().mapToLong(Sum::rows).sum();
        out.println(sums.tables().size() + " tables with " + rows + " rows: " + how);
    }

    private static PGSimpleDataSource source(CommandDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        if (!database.user().isEmpty()) {
            source.setUser(database.user());
            source.setPassword(database.password());
        }
        return source;
    }
}
