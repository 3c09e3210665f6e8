package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFilter;
import nl.kinderrechtenhelpdesk.casework.CaseLine;
import nl.kinderrechtenhelpdesk.casework.Workload;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of cases. Each order has an index that gives it without sorting. */
@Repository
class ListStore {

    private static final int COMING = 20;
    /** None that passed may be left out in silence. */
    private static final int TERMS = 500;

    private final JdbcClient database;
    private final Codebook codebook;

    ListStore(JdbcClient database, Codebook codebook) {
        this.database = database;
        this.codebook = codebook;
    }

    List<CaseLine> lines(CaseFilter filter, Paging paging) {
        ListConditions where = ListConditions.of(filter, codebook);
        return database.sql("select f.* from casework.case_file f where " + where.sql() + " order by " + order(filter)
                        + " limit :limit offset :offset")
                .params(where.values())
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(CaseRows.LINE)
                .list();
    }

    /** How many fit, at most one more than {@code limit}. */
    long count(CaseFilter filter, int limit) {
        ListConditions where = ListConditions.of(filter, codebook);
        return database.sql("select count(*) from (select 1 from casework.case_file f where " + where.sql()
                        + " limit :limit) as counted")
                .params(where.values())
                .param("limit", limit + 1)
                .query(Long.class)
                .single();
    }

    private static String order(CaseFilter filter) {
        if (filter.onlyOpen()) {
            return "f.rank, (f.term_watch = 'SHORT_POSSIBLE') desc, f.term, f.received_at, f.case_id";
        }
        return filter.statuses().equals(ListConditions.CLOSED)
                ? "(f.rank > 2), f.closed_at desc, f.case_id"
                : "(f.rank > 2), f.received_at desc, f.case_id";
    }

    List<CaseLine> numbered(String number) {
        return database.sql("select * from casework.case_file where number = :number and erased_at is null")
                .param("number", number)
                .query(CaseRows.LINE)
                .list();
    }

    List<CaseLine> of(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from casework.case_file where case_id in (:ids) and erased_at is null")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(CaseRows.LINE)
                .list();
    }

    /** Those of these cases that fit, in their order. */
    List<CaseId> fitting(List<CaseId> ids, CaseFilter filter) {
        ListConditions where = ListConditions.of(filter, codebook);
        Set<CaseId> fit = database.sql(
                        "select case_id from casework.case_file f where case_id = any(:ids) and " + where.sql())
                .params(where.values())
                .param("ids", Cells.ids(ids.stream().map(CaseId::value).toList()))
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .set();
        return ids.stream().filter(fit::contains).toList();
    }

    Workload workload(Instant now, LocalDate today, Collection<StaffId> present) {
        List<Workload.Load> loads = database.sql("""
                        select handler, count(*) as open,
                          count(*) filter (where urgent) as urgent,
                          count(*) filter (where status = 'IN_REVIEW') as in_review,
                          count(*) filter (where status = 'ANSWERED') as answered,
                          count(*) filter (where promised_on < cast(:today as date) and status in ('RECEIVED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED'))
                            as late,
                          count(*) filter (where rank < 5 and (term <= cast(:soon as date) or term_watch = 'SHORT_POSSIBLE')) as terms,
                          coalesce(percentile_disc(0.5) within group (order by extract(day from cast(:now as timestamptz) - received_at))
                            filter (where status <> 'ANSWERED'), 0) as median_days,
                          coalesce(max(extract(day from cast(:now as timestamptz) - received_at))
                            filter (where status <> 'ANSWERED'), 0) as longest_days
                        from casework.case_file f where
                        """ + ListConditions.OPEN + """

                        group by handler order by count(*) desc, handler""")
                .param("now", Cells.time(now))
                .param("soon", today.plusWeeks(2))
                .param("today", today)
                .query((row, number) -> load(row))
                .list();
        return new Workload(
                loads,
                unheard(present),
                coming(
                        "status in ('RECEIVED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED') and promised_on < cast(:day as date)",
                        "promised_on",
                        today,
                        COMING),
                coming(
                        "rank < 5 and (term <= cast(:day as date) or term_watch = 'SHORT_POSSIBLE')",
                        "term",
                        today.plusWeeks(4),
                        TERMS),
                coming("follow_up_on <= cast(:day as date)", "follow_up_on", today.plusWeeks(2), COMING));
    }

    private List<CaseLine> unheard(Collection<StaffId> present) {
        return database.sql("""
                        select f.* from casework.case_file f
                        where f.rank < 3 and (f.unread_at is not null or f.asked_again_at is not null)
                          and (f.handler is null or f.handler <> all (:present))
                        order by f.rank, coalesce(f.unread_at, f.asked_again_at) limit :limit""")
                .param("present", Cells.ids(present.stream().map(StaffId::value).toList()))
                .param("limit", COMING)
                .query(CaseRows.LINE)
                .list();
    }

    private List<CaseLine> coming(String condition, String order, LocalDate day, int most) {
        return database.sql("select f.* from casework.case_file f where " + ListConditions.OPEN + " and " + condition
                        + " order by " + order + ", case_id limit " + most)
                .param("day", day)
                .query(CaseRows.LINE)
                .list();
    }

    private static Workload.Load load(ResultSet row) throws SQLException {
        return new Workload.Load(
                CaseRows.staff(row, "handler"),
                row.getInt("open"),
                row.getInt("urgent"),
                row.getInt("in_review"),
                row.getInt("answered"),
                row.getInt("late"),
                row.getInt("terms"),
                row.getInt("median_days"),
                row.getInt("longest_days"));
    }
}
