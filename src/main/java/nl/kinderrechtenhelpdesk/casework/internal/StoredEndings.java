package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.EndedCases;
import nl.kinderrechtenhelpdesk.casework.Ending;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how cases ended from where they stand. */
@Component
class StoredEndings implements EndedCases {

    private static final String ENDED = """
            select case_id, number, moved_at, ending from (
              select case_id, number, moved_at, case status
                when 'CLOSED' then case when answered_at is null then 'UNANSWERED' else 'ANSWERED' end
                when 'REFERRED' then 'REFERRED' when 'DECLINED' then 'DECLINED' when 'MORE_ASKED' then 'SILENT' end as ending
              from casework.case_file where unread_at is null and asked_again_at is null) as ended
            where\s""";

    private static final RowMapper<Ended> ROW = (row, number) -> new Ended(
            new CaseId(row.getObject("case_id", UUID.class)),
            row.getString("number"),
            Ending.valueOf(row.getString("ending")),
            Cells.time(row, "moved_at"));

    private final JdbcClient database;

    StoredEndings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Ended> before(Ending ending, Instant moment, int limit) {
        return database.sql(ENDED + "ending = :ending and moved_at < :moment order by moved_at, case_id limit :limit")
                .param("ending", ending.name())
                .param("moment", Cells.time(moment))
                .param("limit", limit)
                .query(ROW)
                .list();
    }

    @Override
    public Optional<Ended> of(CaseId id) {
        return database.sql(ENDED + "case_id = :id and ending is not null and ending <> 'SILENT'")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    @Override
    public List<CaseId> all(@Nullable CaseId after, int limit) {
        return database.sql("""
                        select case_id from casework.case_file
                        where cast(:after as uuid) is null or case_id > cast(:after as uuid) order by case_id limit :limit""")
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }
}
