package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.HandledBy;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who handles which case, of all cases that have a handler. */
@Repository
class HandlersOfCases implements HandledBy {

    private final JdbcClient database;

    HandlersOfCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Handled> all() {
        return database.sql("select case_id, number, handler from casework.case_file where handler is not null")
                .query((row, number) -> new Handled(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        Objects.requireNonNull(CaseRows.staff(row, "handler"))))
                .list();
    }
}
