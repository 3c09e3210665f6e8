package nl.kinderrechtenhelpdesk.retention.internal;

import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.retention.Forgetting.Erased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what was erased in a month, and why. */
@Repository
class ErasedLog {

    /** Why a case was erased. The names are stored. */
    enum Ground {
        ASKER,
        STAFF,
        TIME,
        BACKUP
    }

    private final JdbcClient database;

    ErasedLog(JdbcClient database) {
        this.database = database;
    }

    void count(LocalDate today, Ground ground, String ended) {
        database.sql("""
                        insert into retention.erased as e (month, ground, ended, cases) values (:month, :ground, :ended, 1)
                        on conflict (month, ground, ended) do update set cases = e.cases + 1""")
                .param("month", today.withDayOfMonth(1))
                .param("ground", ground.name())
                .param("ended", ended)
                .update();
    }

    List<Erased> all() {
        return database.sql("select * from retention.erased order by month desc, ground, ended limit 120")
                .query((row, number) -> new Erased(
                        row.getObject("month", LocalDate.class),
                        row.getString("ground"),
                        row.getString("ended"),
                        row.getLong("cases")))
                .list();
    }
}
