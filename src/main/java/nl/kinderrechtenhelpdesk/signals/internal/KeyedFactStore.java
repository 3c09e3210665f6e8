package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads facts with their secret keys, for what is reckoned to leave the house. */
@Repository
class KeyedFactStore {

    private final JdbcClient database;
    private final PublicDimensions dimensions;

    KeyedFactStore(JdbcClient database, Rights rights) {
        this.database = database;
        this.dimensions = new PublicDimensions(rights.provisions());
    }

    List<Integer> years(int before) {
        return database.sql("""
                        select year from generate_series(
                          (select extract(year from min(received_in))::int from signals.case_fact), :before - 1) as year
                        where exists (select from signals.case_fact
                                      where received_in >= make_date(year, 1, 1) and received_in < make_date(year + 1, 1, 1))
                        order by year""")
                .param("before", before)
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    List<Counted> of(int year) {
        return database.sql("""
                        select codes, record_key from signals.case_fact
                        where received_in >= make_date(:year, 1, 1) and received_in < make_date(:year + 1, 1, 1)""")
                .param("year", year)
                .query((row, number) -> fact(row))
                .list();
    }

    private Counted fact(ResultSet row) throws SQLException {
        Codes codes = Codes.of(Cells.texts(row, "codes"));
        return new Counted(
                dimensions.of(codes.byFacet().entrySet().stream()
                        .collect(Collectors.toMap(facet -> facet.getKey().name(), Map.Entry::getValue))),
                row.getLong("record_key"));
    }

    long open(int year) {
        return database.sql("""
                        select count(*) from signals.case_progress
                        where received_on >= make_date(:year, 1, 1) and received_on < make_date(:year + 1, 1, 1)""").param("year", year).query(Long.class).single();
    }
}
