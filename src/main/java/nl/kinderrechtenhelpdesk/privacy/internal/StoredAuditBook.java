package nl.kinderrechtenhelpdesk.privacy.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.PageOf;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditBook;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lines of the trail for those who may see them. */
@Component
@Transactional(readOnly = true)
class StoredAuditBook implements AuditBook {

    private static final int COUNTED = 10_000;
    private static final Set<AuditAction> OPENED = Set.of(AuditAction.CASE_READ, AuditAction.FILE_READ);

    private final JdbcClient database;
    private final CaseReference references;

    StoredAuditBook(JdbcClient database, CaseReference references) {
        this.database = database;
        this.references = references;
    }

    @Override
    public PageOf<Line> page(Filter filter, Paging paging) {
        Map<String, @Nullable Object> values = values(filter);
        String where = where(filter);
        long total = database.sql("select count(*) from (select 1 from privacy.audit_entry e where " + where + " limit "
                        + COUNTED + ") as counted")
                .params(values)
                .query(Long.class)
                .single();
        List<Line> lines = database.sql(EntryRows.SELECT + "where " + where
                        + " order by e.at desc, e.lane, e.number desc limit :size offset :offset")
                .params(values)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(EntryRows.link(row)))
                .list();
        return new PageOf<>(lines, total, paging);
    }

    @Override
    public List<Readings> readings(Instant from, Instant until) {
        return database.sql("""
                        select substr(actor, 7) as staff, case_id, count(*) as times, max(at) as last
                          from privacy.audit_entry
                         where at >= :from and at < :until and case_id is not null and actor like 'staff:%'
                           and action = any(:actions)
                         group by actor, case_id order by max(at) desc
                        """)
                .param("from", Cells.time(from))
                .param("until", Cells.time(until))
                .param("actions", names(OPENED))
                .query((row, number) -> new Readings(
                        StaffId.of(row.getString("staff")),
                        row.getObject("case_id", UUID.class),
                        row.getLong("times"),
                        Cells.time(row, "last")))
                .list();
    }

    @Override
    public List<Act> acts(StaffId staff, Instant from, Instant until) {
        return database.sql("""
                        select at, action, what, case_id from privacy.audit_entry
                         where actor = :actor and at >= :from and at < :until and case_id is not null
                         order by at, lane, number
                        """)
                .param("actor", "staff:" + staff)
                .param("from", Cells.time(from))
                .param("until", Cells.time(until))
                .query((row, number) -> new Act(
                        Cells.time(row, "at"),
                        AuditAction.ofName(row.getString("action")),
                        row.getString("what"),
                        row.getObject("case_id", UUID.class)))
                .list();
    }

    @Override
    public UUID reference(CaseId caseId) {
        return references.of(caseId);
    }

    private static String where(Filter filter) {
        return "e.at >= :from and e.at < :until"
                + (filter.staff() == null ? "" : " and e.actor = :actor")
                + (filter.actions().isEmpty() ? "" : " and e.action = any(:actions)")
                + (filter.caseId() == null ? "" : " and e.case_id = any(:names)");
    }

    private Map<String, @Nullable Object> values(Filter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("from", Cells.time(filter.from()));
        values.put("until", Cells.time(filter.until()));
        if (filter.staff() != null) {
            values.put("actor", "staff:" + filter.staff());
        }
        if (!filter.actions().isEmpty()) {
            values.put("actions", names(filter.actions()));
        }
        CaseId caseId = filter.caseId();
        if (caseId != null) {
            values.put("names", Cells.ids(List.of(references.of(caseId), caseId.value())));
        }
        return values;
    }

    private static String[] names(Set<AuditAction> actions) {
        return Cells.texts(actions.stream().map(AuditAction::name).toList());
    }

    private static Line line(Link link) {
        int colon = link.actor().indexOf(':');
        String kind = link.actor().substring(0, colon);
        String who = link.actor().substring(colon + 1);
        boolean staff = kind.equals("staff");
        String other = kind.equals("asker") ? kind : who;
        return new Line(
                link.at(),
                staff ? StaffId.of(who) : null,
                staff ? "" : other,
                AuditAction.ofName(link.action()),
                link.detail(),
                link.caseId() != null);
    }
}
