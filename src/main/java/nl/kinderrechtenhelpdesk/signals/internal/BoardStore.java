package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.signals.Board;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Lays out for the detector what is known of all cases: by week those that still are, by month those that were erased, spread over the
 * weeks of their month.
 */
@Repository
class BoardStore {

    private static final int ROWS_AT_ONCE = 2000;

    private static final String KNOWN = """
            select received_in, first_known, closed_in, codes from (
              select c.received_in, min(c.coded_in) over every as first_known,
                case when c.closed then c.coded_in end as closed_in, c.codes,
                row_number() over (partition by c.fact_id order by c.version desc) as latest
              from signals.case_coding c
              window every as (partition by c.fact_id)) coded where latest = 1
            union all
            select f.received_in + 7 * (abs(hashtext(f.fact_id::text)) % 4), f.received_in + 28, f.received_in + 60, f.codes
              from signals.case_fact f
             where not exists (select from signals.case_coding c where c.fact_id = f.fact_id)
            order by 1""";

    private final JdbcTemplate rows;

    BoardStore(DataSource source) {
        rows = new JdbcTemplate(source);
        rows.setFetchSize(ROWS_AT_ONCE);
    }

    /** In the caller's transaction: only there do rows come a few at a time. */
    Board board() {
        Board board = new Board();
        rows.query(KNOWN, (ResultSet row) -> add(board, row));
        return board;
    }

    private static void add(Board board, ResultSet row) throws SQLException {
        board.add(
                row.getObject("received_in", LocalDate.class),
                row.getObject("first_known", LocalDate.class),
                row.getObject("closed_in", LocalDate.class),
                Codes.of(Cells.texts(row, "codes")));
    }
}
