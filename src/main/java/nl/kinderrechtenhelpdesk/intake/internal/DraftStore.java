package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed drafts in the database. The one who turns a row from unsent to sent may make the question; there is only one. */
@Component
class DraftStore {

    /** A draft as it lies in the database; no record, as arrays do not compare by content. */
    static final class Row {

        private final boolean sent;
        private final byte[] sealed;
        private final long version;
        private final Instant beganAt;
        private final @Nullable UUID replaces;

        private Row(boolean sent, byte[] sealed, long version, Instant beganAt, @Nullable UUID replaces) {
            this.sent = sent;
            this.sealed = sealed;
            this.version = version;
            this.beganAt = beganAt;
            this.replaces = replaces;
        }

        boolean sent() {
            return sent;
        }

        byte[] sealed() {
            return sealed;
        }

        long version() {
            return version;
        }

        Instant beganAt() {
            return beganAt;
        }

        /** The draft that goes when this one is used for the first time. */
        Optional<UUID> replaces() {
            return Optional.ofNullable(replaces);
        }
    }

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    /** No draft lives longer than a day from when it began, whatever is asked: the table does not take it otherwise. */
    void insert(UUID id, byte[] sealed, Instant beganAt, Instant expiresAt, @Nullable UUID replaces) {
        database.sql("""
                        insert into intake.draft (id, sealed, began_at, expires_at, replaces)
                        values (:id, :sealed, :began, least(:expires, :began + interval '1 day'), :replaces)
                        """)
                .param("replaces", replaces)
                .param("began", Cells.time(beganAt))
                .param("id", id)
                .param("sealed", sealed)
                .param("expires", Cells.time(expiresAt))
                .update();
    }

    Optional<Row> find(UUID id, Instant now) {
        return database.sql("""
                        select sent, sealed, version, began_at, replaces from intake.draft
                        where id = :id and expires_at > :now
                        """)
                .param("id", id)
                .param("now", Cells.time(now))
                .query((row, number) -> new Row(
                        row.getBoolean("sent"),
                        row.getBytes("sealed"),
                        row.getLong("version"),
                        Cells.time(row, "began_at"),
                        row.getObject("replaces", UUID.class)))
                .optional();
    }

    /** Only when nobody changed or sent it since that version. */
    boolean update(UUID id, byte[] sealed, long version, Instant expiresAt) {
        return database.sql("""
                        update intake.draft set sealed = :sealed, version = version + 1,
                          expires_at = least(:expires, began_at + interval '1 day')
                        where id = :id and version = :version and not sent
                        """)
                        .param("id", id)
                        .param("sealed", sealed)
                        .param("version", version)
                        .param("expires", Cells.time(expiresAt))
                        .update()
                == 1;
    }

    /** Keeps an unsent draft for longer, so that reading counts as being busy. */
    void prolong(UUID id, Instant expiresAt) {
        database.sql("""
                        update intake.draft set expires_at = least(:expires, began_at + interval '1 day')
                        where id = :id and not sent and expires_at < :expires
                        """)
                .param("id", id)
                .param("expires", Cells.time(expiresAt))
                .update();
    }

    /** Turns the draft into its sealed receipt, once: whoever comes second waits for the first and is told no. */
    boolean claim(UUID id, byte[] receipt, Instant now, Instant expiresAt) {
        return database.sql("""
                        update intake.draft set sent = true, sealed = :receipt, version = version + 1,
                          expires_at = least(:expires, began_at + interval '1 day')
                        where id = :id and not sent and expires_at > :now
                        """)
                        .param("id", id)
                        .param("receipt", receipt)
                        .param("now", Cells.time(now))
                        .param("expires", Cells.time(expiresAt))
                        .update()
                == 1;
    }

    void delete(UUID id) {
        database.sql("delete from intake.draft where id = :id").param("id", id).update();
    }

    void deleteExpired(Instant now) {
        database.sql("delete from intake.draft where expires_at <= :now")
                .param("now", Cells.time(now))
                .update();
    }
}
