package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of a year as amounts and categories, without who paid. In the caller's transaction. */
@Component
class JournalStore {

    private record Line(long number, LocalDate on, String account, long cents) {}

    private final JdbcClient database;

    JournalStore(JdbcClient database) {
        this.database = database;
    }

    List<JournalEntry> entries(int year) {
        Map<Line, List<Part>> lines = new LinkedHashMap<>();
        database.sql("""
                        select l.number, l.booked_on, l.account, l.cents, p.category, p.cents as part
                          from bookkeeping.bank_line l left join bookkeeping.part p using (line_id)
                         where l.booked_on between :from and :until
                         order by l.booked_on, l.number, p.position""")
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(row -> {
                    Line line = new Line(
                            row.getLong("number"),
                            row.getObject("booked_on", LocalDate.class),
                            row.getString("account"),
                            row.getLong("cents"));
                    List<Part> parts = lines.computeIfAbsent(line, _ -> new ArrayList<>());
                    @Nullable String category = row.getString("category");
                    if (category != null) {
                        parts.add(new Part(category, row.getLong("part")));
                    }
                });
        return lines.entrySet().stream()
                .map(one -> JournalEntry.of(
                        one.getKey().number(),
                        one.getKey().on(),
                        one.getKey().account(),
                        one.getKey().cents(),
                        one.getValue()))
                .toList();
    }

    /** What the accounts held at the beginning of the year: of each the first balance that a bank told, and all lines between. */
    long opening(int year) {
        return database.sql("""
                        select coalesce(sum(first.opening_cents + coalesce(
                                 (select sum(l.cents) from bookkeeping.bank_line l
                                   where l.account = first.account and l.booked_on < :from), 0)), 0)::bigint
                          from (select distinct on (account) account, opening_cents from bookkeeping.statement
                                 where opening_cents is not null and until_on < :next
                                 order by account, from_on, taken_at) first""")
                .param("from", LocalDate.of(year, 1, 1))
                .param("next", LocalDate.of(year + 1, 1, 1))
                .query(Long.class)
                .single();
    }
}
