package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which years are closed. In the caller's transaction: who writes in a year holds it open until the end of that. */
@Component
class BookYears {

    private final JdbcClient database;
    private final InstantSource clock;

    BookYears(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Holds these years open; the first that is closed already, when one is. */
    Optional<Integer> closed(Collection<Integer> years) {
        for (int year : new TreeSet<>(years)) {
            begin(year);
            if (database.sql("select closed_at is not null from bookkeeping.book_year where year = :year for share")
                    .param("year", year)
                    .query(Boolean.class)
                    .single()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    boolean isClosed(int year) {
        return database.sql("select closed_at is not null from bookkeeping.book_year where year = :year")
                .param("year", year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Waits for who is writing in it; nobody writes in it any more until the transaction ends. */
    void hold(int year) {
        begin(year);
        database.sql("select 1 from bookkeeping.book_year where year = :year for update")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void close(int year, StaffId by) {
        database.sql("""
                        update bookkeeping.book_year set closed_at = :at, closed_by = :by
                         where year = :year and closed_at is null""")
                .param("at", Cells.time(clock.instant()))
                .param("by", by.value())
                .param("year", year)
                .update();
    }

    List<Integer> withLines() {
        return database.sql("""
                        select distinct extract(year from booked_on)::integer as year
                          from bookkeeping.bank_line order by 1 desc""").query((row, number) -> row.getInt("year")).list();
    }

    private void begin(int year) {
        database.sql("insert into bookkeeping.book_year (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
    }
}
