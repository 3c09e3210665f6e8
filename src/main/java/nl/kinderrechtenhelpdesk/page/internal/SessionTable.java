package nl.kinderrechtenhelpdesk.page.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where sessions lie between two requests: keyed hashes and sealed bytes. Its times are for throwing away only. */
@Component
class SessionTable {

    /** A stored session. */
    static final class Row {

        private final byte[] name;
        private final byte[] holder;
        private final byte[] sealed;
        private final Instant endsAt;

        /** @param holder keyed hash of whose it is; no bytes when nobody is in */
        Row(byte[] name, byte[] holder, byte[] sealed, Instant endsAt) {
            this.name = name;
            this.holder = holder;
            this.sealed = sealed;
            this.endsAt = endsAt;
        }

        byte[] name() {
            return name;
        }

        byte[] holder() {
            return holder;
        }

        byte[] sealed() {
            return sealed;
        }
    }

    private final JdbcClient database;

    SessionTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> find(byte[] name) {
        return database.sql("select name, holder, sealed, ends_at from page.session where name = :name")
                .param("name", name)
                .query(SessionTable::row)
                .optional();
    }

    List<Row> of(byte[] holder) {
        return database.sql("select name, holder, sealed, ends_at from page.session where holder = :holder")
                .param("holder", holder)
                .query(SessionTable::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getBytes("name"), row.getBytes("holder"), row.getBytes("sealed"), Cells.time(row, "ends_at"));
    }

    void insert(Row row, Instant now) {
        database.sql("delete from page.session where ends_at < :now")
                .param("now", Cells.time(now))
                .update();
        bound("""
              insert into page.session (name, holder, sealed, ends_at) values (:name, :holder, :sealed, :endsAt)
              """, row).update();
    }

    /** Puts another in its place, and does nothing when it was ended meanwhile. */
    void replace(Row before, Row row) {
        bound("""
              update page.session set name = :name, holder = :holder, sealed = :sealed, ends_at = :endsAt
              where name = :before
              """, row).param("before", before.name()).update();
    }

    /** Writes the last use, and does nothing when it was ended or written by another request meanwhile. */
    void touch(Row before, Row row) {
        bound("""
              update page.session set holder = :holder, sealed = :sealed, ends_at = :endsAt
              where name = :name and sealed = :before
              """, row).param("before", before.sealed()).update();
    }

    void delete(byte[] name) {
        database.sql("delete from page.session where name = :name")
                .param("name", name)
                .update();
    }

    void delete(byte[] holder, byte[] name) {
        database.sql("delete from page.session where holder = :holder and name = :name")
                .param("holder", holder)
                .param("name", name)
                .update();
    }

    void deleteOf(byte[] holder, byte[] kept) {
        database.sql("delete from page.session where holder = :holder and name <> :kept")
                .param("holder", holder)
                .param("kept", kept)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, Row row) {
        return database.sql(sql)
                .param("name", row.name)
                .param("holder", row.holder)
                .param("sealed", row.sealed)
                .param("endsAt", Cells.time(row.endsAt));
    }
}
