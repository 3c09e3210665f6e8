package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Import;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which facts came with which import. */
@Repository
class ImportStore {

    private static final String NEWEST_FIRST = " order by taken_at desc, import_id desc";

    /** Of which file an import came. */
    record Known(String name, Redacted<byte[]> digest) {}

    private final JdbcClient database;
    private final JdbcOperations batches;

    ImportStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(Import imported, Redacted<byte[]> digest) {
        database.sql("""
                        insert into signals.earlier_import
                          (import_id, name, taken_by, taken_at, digest, cases, rows_left, first_month, last_month)
                        values (:id, :name, :by, :at, :digest, :cases, :left, :first, :last)""")
                .param("id", imported.id())
                .param("name", imported.name())
                .param("by", imported.by().value())
                .param("at", Cells.time(imported.at()))
                .param("digest", digest.reveal())
                .param("cases", imported.cases())
                .param("left", imported.rowsLeft())
                .param("first", imported.first().withDayOfMonth(1))
                .param("last", imported.last().withDayOfMonth(1))
                .update();
    }

    /** Once the facts themselves are kept. */
    void belong(List<UUID> facts, UUID imported) {
        batches.batchUpdate(
                "insert into signals.earlier_fact (fact_id, import_id) values (?, ?)",
                facts.stream().map(fact -> new Object[] {fact, imported}).toList());
    }

    List<Import> all() {
        return database.sql("select * from signals.earlier_import" + NEWEST_FIRST)
                .query((row, number) -> read(row))
                .list();
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("import_id", UUID.class),
                row.getString("name"),
                new StaffId(row.getObject("taken_by", UUID.class)),
                Cells.time(row, "taken_at"),
                row.getInt("cases"),
                row.getInt("rows_left"),
                row.getObject("first_month", LocalDate.class),
                row.getObject("last_month", LocalDate.class));
    }

    List<Known> known() {
        return database.sql("select name, digest from signals.earlier_import" + NEWEST_FIRST)
                .query((row, number) -> new Known(row.getString("name"), Redacted.of(row.getBytes("digest"))))
                .list();
    }

    /** Takes its facts away, when it is the newest; whoever comes at the same time waits. */
    boolean takeBack(UUID imported) {
        database.sql("lock table signals.earlier_import in share row exclusive mode")
                .update();
        List<Import> all = all();
        if (all.isEmpty() || !all.getFirst().id().equals(imported)) {
            return false;
        }
        database.sql("""
                        delete from signals.case_coding c using signals.earlier_fact e
                         where e.import_id = :id and c.fact_id = e.fact_id""").param("id", imported).update();
        database.sql("""
                        delete from signals.case_fact f using signals.earlier_fact e
                         where e.import_id = :id and f.fact_id = e.fact_id""").param("id", imported).update();
        database.sql("delete from signals.earlier_import where import_id = :id")
                .param("id", imported)
                .update();
        database.sql("update signals.revision set number = number + 1").update();
        return true;
    }

    /** The first month of the cases of this helpdesk itself; null while there are none. */
    @Nullable
    LocalDate firstOwn() {
        return database.sql("""
                        select min(f.received_in) from signals.case_fact f
                         where not exists (select from signals.earlier_fact e where e.fact_id = f.fact_id)""")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    /** Of cases that came in before a day the month is enough. */
    void forgetWeeksBefore(LocalDate day) {
        database.sql("""
                        delete from signals.case_coding c using signals.earlier_fact e
                         where c.fact_id = e.fact_id and c.received_in < :day""").param("day", day).update();
    }
}
