package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Columns;
import nl.kinderrechtenhelpdesk.backup.internal.Outline.Sums;
import org.jspecify.annotations.Nullable;

/** Fills an empty database from backups: the tables as they were, in one transaction. */
final class PutsBack {

    /**
     * A schema that stands for as long as a restore is not finished; with it the application does not start. The next restore takes away
     * what the one that was cut off had made.
     */
    static final String UNFINISHED = "unfinished_restore";

    /** The oldest PostgreSQL that the tables can be made in, as beforeMigrate.sql says too. */
    private static final int OLDEST = 17;

    private final DataSource database;

    PutsBack(DataSource database) {
        this.database = database;
    }

    /**
     * @param keys the newer keys of cases and list of erased ones, which replace those in the backup
     * @return what was put back from the backup itself
     * @throws Refused when the database holds something already, or a file cannot be used
     */
    Sums from(SealedFile backup, @Nullable SealedFile keys) throws SQLException, IOException, GeneralSecurityException {
        try (ReadsTables tables = new ReadsTables(backup)) {
            Outline outline = tables.outline();
            checkParts(outline, backup, keys);
            try (Connection connection = database.getConnection()) {
                int version = connection.getMetaData().getDatabaseMajorVersion();
                if (version < OLDEST) {
                    throw new Refused("this is PostgreSQL " + version + ", and a backup is put back into " + OLDEST
                            + " or newer");
                }
                Catalogue catalogue = new Catalogue(connection);
                if (catalogue.hasSchema(UNFINISHED)) {
                    for (String part : catalogue.parts()) {
                        ReadsTables.execute(connection, "drop " + part + " cascade");
                    }
                }
                if (!catalogue.isEmpty()) {
                    throw new Refused("the database is not empty: a backup is put back into an empty one only");
                }
                ReadsTables.execute(connection, "create schema " + UNFINISHED);
            }
            Migrations.run(database, outline.migrations());
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (Statement settings = connection.createStatement()) {
                    WritesTables.readTheSameEverywhere(settings);
                }
                Sums sums = fill(connection, tables, keys != null);
                if (keys != null) {
                    replaceKeys(connection, keys);
                }
                ReadsTables.execute(connection, "drop schema " + UNFINISHED);
                connection.commit();
                connection.setAutoCommit(true);
                ReadsTables.execute(connection, "analyze");
                return sums;
            }
        }
    }

    private static void checkParts(Outline outline, SealedFile backup, @Nullable SealedFile keys) {
        if (outline.part() == Part.KEYS) {
            throw new Refused(backup.path() + " holds the keys of cases only: name it after --keys");
        }
        if (outline.part() == Part.WITHOUT_KEYS && keys == null) {
            throw new Refused(backup.path() + " holds no keys of cases: name the newest file of keys after --keys");
        }
    }

    private static Sums fill(Connection connection, ReadsTables tables, boolean otherKeys)
            throws SQLException, IOException, GeneralSecurityException {
        List<Columns> all = tables.outline().tables();
        triggers(connection, all, "disable");
        // what the migrations themselves put there stands in the backup too, as it became since
        ReadsTables.execute(
                connection,
                "truncate " + String.join(", ", all.stream().map(Columns::table).toList()));
        Sums sums = tables.each((table, rows) -> {
            if (otherKeys && table.table().equals(Part.CASE_KEYS)) {
                return Lines.count(rows);
            }
            return ReadsTables.copyIn(connection, table.copyIn(), rows);
        });
        try (PreparedStatement set = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
            for (var counter : tables.outline().counters().entrySet()) {
                set.setString(1, counter.getKey());
                set.setLong(2, counter.getValue());
                set.execute();
            }
        }
        triggers(connection, all, "enable");
        return sums;
    }

    private static void replaceKeys(Connection connection, SealedFile file)
            throws SQLException, IOException, GeneralSecurityException {
        try (ReadsTables keys = new ReadsTables(file)) {
            if (keys.outline().part() != Part.KEYS) {
                throw new Refused(file.path() + " is no file of keys");
            }
            keys.each((table, rows) -> {
                if (table.table().equals(Part.CASE_KEYS)) {
                    return ReadsTables.copyIn(connection, table.copyIn(), rows);
                }
                // whatever is on either list was erased
                String newer = "newer_" + table.table().replace('.', '_');
                ReadsTables.execute(
                        connection, "create temp table " + newer + " (like " + table.table() + ") on commit drop");
                long count =
                        ReadsTables.copyIn(connection, "copy " + newer + " (" + table.list() + ") from stdin", rows);
                ReadsTables.execute(
                        connection,
                        "insert into " + table.table() + " (" + table.list() + ") select " + table.list() + " from "
                                + newer + " on conflict do nothing");
                return count;
            });
        }
    }

    private static void triggers(Connection connection, List<Columns> tables, String how) throws SQLException {
        for (Columns table : tables) {
            ReadsTables.execute(connection, "alter table " + table.table() + " " + how + " trigger user");
        }
    }
}
