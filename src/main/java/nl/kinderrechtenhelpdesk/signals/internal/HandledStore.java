package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Handled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how long cases took and which are open, from what {@link CodingStore} and {@link ProgressStore} keep. */
@Repository
class HandledStore {

    /** An open case: the month in which it came in, and what it is coded with for now, as it is stored. */
    record Open(YearMonth month, List<String> codes) {}

    private final JdbcClient database;

    HandledStore(JdbcClient database) {
        this.database = database;
    }

    /** Rises whenever it changes which cases are open or what they are coded with. */
    long revision() {
        return database.sql("select coding from signals.revision")
                .query(Long.class)
                .single();
    }

    /** Cases that came in since a day, together where their weeks and theme are the same. */
    List<Handled> since(LocalDate day) {
        return database.sql("""
                        select received_in, coded_in, closed_in, theme, count(*)::int as cases from (
                          select min(received_in) as received_in, min(coded_in) as coded_in,
                                 min(coded_in) filter (where closed) as closed_in,
                                 (array_agg((select split_part(code, ':', 2) from unnest(codes) code where code like 'theme:%' limit 1)
                                   order by version desc))[1] as theme
                            from signals.case_coding where received_in >= :since group by fact_id) as of_case
                         group by received_in, coded_in, closed_in, theme""")
                .param("since", day)
                .query((row, number) -> new Handled(
                        row.getObject("received_in", LocalDate.class),
                        row.getObject("coded_in", LocalDate.class),
                        row.getObject("closed_in", LocalDate.class),
                        row.getString("theme") == null ? "" : row.getString("theme"),
                        row.getInt("cases")))
                .list();
    }

    /**
     * The facets that nine of ten cases which have them at closing already had when they were first coded: those for which open cases say
     * what is to come.
     *
     * @param day of cases that came in since
     */
    Set<Facet> knownEarly(LocalDate day) {
        return database.sql("""
                        select split_part(code, ':', 1) as facet from (
                          select distinct on (fact_id) fact_id, codes from signals.case_coding
                           where received_in >= :since and closed order by fact_id, version desc) as last
                          join (
                          select distinct on (fact_id) fact_id, codes, closed from signals.case_coding
                           where received_in >= :since order by fact_id, version) as first using (fact_id)
                         cross join lateral unnest(last.codes) as code
                         where not first.closed
                         group by 1 having avg((exists (
                           select from unnest(first.codes) as early where split_part(early, ':', 1) = split_part(code, ':', 1)))::int) >= 0.9""")
                .param("since", day)
                .query((row, number) -> new Facet(row.getString("facet")))
                .set();
    }

    /** Those that are coded and were never closed. */
    List<Open> open() {
        return database.sql("""
                        select p.received_on, array_to_string(last.codes, ' ') as codes
                          from signals.case_progress p
                          join lateral (
                            select c.codes, c.closed from signals.case_coding c
                             where c.fact_id = p.fact_id order by c.closed desc, c.version desc limit 1) as last on not last.closed
                         where p.received_on is not null""")
                .query((row, number) -> new Open(
                        YearMonth.from(row.getObject("received_on", LocalDate.class)),
                        List.of(row.getString("codes").split(" "))))
                .list();
    }
}
