package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.signals.CodedFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the codes of single facts. */
@Component
class CodedFactStore implements CodedFacts {

    private final JdbcClient database;

    CodedFactStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CodedFact> closed(Collection<UUID> factIds) {
        return database.sql("select fact_id, received_in, codes from signals.case_fact where fact_id = any(:ids)")
                .param("ids", Cells.ids(factIds))
                .query(CodedFactStore::fact)
                .list();
    }

    /** The latest coding of each, when it is not of a closing. */
    @Override
    public List<CodedFact> open(Collection<UUID> factIds) {
        return database.sql("""
                        select fact_id, received_in, codes from (
                          select distinct on (fact_id) fact_id, received_in, codes, closed from signals.case_coding
                           where fact_id = any(:ids) order by fact_id, version desc) latest
                        where not closed""")
                .param("ids", Cells.ids(factIds))
                .query(CodedFactStore::fact)
                .list();
    }

    private static CodedFact fact(ResultSet row, int number) throws SQLException {
        return new CodedFact(
                row.getObject("fact_id", UUID.class),
                YearMonth.from(row.getObject("received_in", LocalDate.class)),
                Codes.of(Cells.texts(row, "codes")));
    }
}
