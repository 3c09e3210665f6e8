package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Condition;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.disclosure.CellKey;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.signals.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the coded facts in the database, and takes all of them out of it for {@link NumberedFacts}. Changes nothing: that is {@link FactStore}. */
@Repository
class FactCounts {

    private static final String MATCHING = """
            (cast(:from as date) is null or f.received_in >= :from)
            and (cast(:until as date) is null or f.received_in < :until)
            and\s""";

    /** One pass over the facts: each fact gives one row a code, and the codes are counted together. */
    private static final String AS_CODED = "lateral unnest(f.codes) as c(code)";

    /** The same with the code that took the place of an earlier one; a fact that has both counts once. */
    private static final String UNDER_SUCCESSORS = """
            lateral (
              select distinct coalesce(later.code, coded.code) as code
              from unnest(f.codes) as coded(code)
              left join unnest(cast(:earlier as text[]), cast(:later as text[])) as later(was, code)
                on later.was = coded.code) c""";

    private static final String WITH_KEY = "count(*) as facts, sum(f.record_key) as cell_key";

    /** So many rows are taken out of the database at a time. */
    private static final int AT_A_TIME = 2_000;

    private final JdbcClient database;
    private final TransactionOperations reading;
    private final Codebook codebook;

    FactCounts(JdbcClient database, TransactionOperations reading, Codebook codebook) {
        this.database = database;
        this.reading = reading;
        this.codebook = codebook;
    }

    Tally tally(Selection selection) {
        List<Count> months = months("count(*) as facts", selection)
                .query((row, n) -> new Count(row.getString("key"), row.getLong("facts")))
                .list();
        Map<Facet, List<Count>> counts = new HashMap<>();
        codes("count(*) as facts", selection).query(row -> {
            Tally.add(counts, row.getString("code"), row.getLong("facts"));
        });
        return new Tally(months, counts);
    }

    /** The same with the key of each cell. */
    KeyedTally keyed(Selection selection) {
        KeyedTally tally = new KeyedTally();
        months(WITH_KEY, selection).query(row -> {
            tally.month(row.getString("key"), cell(row));
        });
        codes(WITH_KEY, selection).query(row -> {
            tally.code(row.getString("code"), cell(row));
        });
        return tally;
    }

    /** The sum of the keys, of which the lowest 64 bits count. */
    private static KeyedTally.Cell cell(ResultSet row) throws SQLException {
        long key = row.getBigDecimal("cell_key").toBigIntegerExact().longValue();
        return new KeyedTally.Cell(row.getInt("facts"), new CellKey(key));
    }

    /** The months in which the facts of a selection came in; of a month without facts there is no line. */
    private JdbcClient.StatementSpec months(String counted, Selection selection) {
        return where(
                "select to_char(f.received_in, 'YYYY-MM') as key, " + counted + " from signals.case_fact f where ",
                selection,
                " group by f.received_in order by f.received_in");
    }

    /** The codes of every facet, largest first. */
    private JdbcClient.StatementSpec codes(String counted, Selection selection) {
        Map<String, String> successors = selection.successors() ? codebook.successors() : Map.of();
        JdbcClient.StatementSpec counting = where(
                "select c.code, " + counted + " from signals.case_fact f cross join "
                        + (successors.isEmpty() ? AS_CODED : UNDER_SUCCESSORS) + " where ",
                selection,
                " group by c.code order by facts desc, c.code collate \"C\"");
        if (!successors.isEmpty()) {
            List<String> earlier = List.copyOf(successors.keySet());
            counting.param("earlier", Cells.texts(earlier))
                    .param(
                            "later",
                            Cells.texts(earlier.stream().map(successors::get).toList()));
        }
        return counting;
    }

    /** Rises whenever the facts change, so that a figure counted before can be known to be still true. */
    long revision() {
        return database.sql("select number from signals.revision")
                .query(Long.class)
                .single();
    }

    /** All facts as numbers; empty when there are more than {@code most}, which would take too much memory. */
    Optional<NumberedFacts> numbered(int most) {
        return Optional.ofNullable(reading.execute(taking -> {
            int facts = database.sql("select count(*) from (select 1 from signals.case_fact limit :most) as counted")
                    .param("most", most + 1)
                    .query(Integer.class)
                    .single();
            return facts > most ? null : taken(facts);
        }));
    }

    private NumberedFacts taken(int expected) {
        NumberedFacts.Filling filling = new NumberedFacts.Filling(expected);
        database.sql("""
                        select received_in, array_to_string(codes, ' ') as codes from signals.case_fact order by received_in""").withFetchSize(AT_A_TIME).query(row -> {
            filling.add(YearMonth.from(row.getObject(1, LocalDate.class)), row.getString(2));
        });
        return filling.done();
    }

    private JdbcClient.StatementSpec where(String select, Selection selection, String grouped) {
        YearMonth from = selection.from();
        YearMonth until = selection.until();
        Condition codes = codebook.condition("f.codes", selection);
        JdbcClient.StatementSpec statement = database.sql(select + MATCHING + codes.sql() + grouped)
                .param("from", from == null ? null : from.atDay(1))
                .param("until", until == null ? null : until.plusMonths(1).atDay(1));
        codes.values().forEach((name, asked) -> statement.param(name, Cells.texts(asked)));
        return statement;
    }
}
