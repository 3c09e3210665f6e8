package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseNames;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of cases. */
@Repository
class NamesOfCases implements CaseNames {

    private static final String SELECT = "select case_id, number, handler, status from casework.case_file where ";

    private final JdbcClient database;

    NamesOfCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<CaseId, Named> of(Collection<CaseId> ids) {
        Map<CaseId, Named> named = new HashMap<>();
        if (!ids.isEmpty()) {
            database.sql(SELECT + "case_id = any(:ids)")
                    .param("ids", Cells.ids(ids.stream().map(CaseId::value).toList()))
                    .query(NamesOfCases::named)
                    .list()
                    .forEach(one -> named.put(one.id(), one));
        }
        return named;
    }

    @Override
    public List<Named> openSince(Instant moment) {
        return database.sql(SELECT
                        + "(status not in ('CLOSED', 'REFERRED', 'DECLINED') or moved_at >= :moment) order by number")
                .param("moment", Cells.time(moment))
                .query(NamesOfCases::named)
                .list();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                CaseRows.staff(row, "handler"),
                CaseStatus.valueOf(row.getString("status")).open());
    }
}
