package nl.kinderrechtenhelpdesk.funding.internal.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Change;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Report;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants with their reports and their history. */
@Repository
class GrantStore {

    private final JdbcClient database;
    private final FundStore funds;

    GrantStore(JdbcClient database, FundStore funds) {
        this.database = database;
        this.funds = funds;
    }

    List<GrantFile> all() {
        Map<UUID, Fund> givers = funds.all().stream().collect(Collectors.toMap(Fund::id, Function.identity()));
        Map<UUID, List<Report>> reports = reports();
        return database.sql("""
                        select * from funding.fund_grant
                        order by status in ('ENDED', 'REFUSED'), until_day, reference""").query((row, n) -> read(row, givers, reports)).list();
    }

    Optional<GrantFile> find(UUID id) {
        return all().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    /** False when the reference is taken. */
    boolean add(UUID id, Terms terms) {
        return filled(database.sql("""
                                insert into funding.fund_grant
                                  (grant_id, fund_id, reference, cents, from_day, until_day, codes, basis, rate_cents, share, systemic,
                                   least, most, weight, restricted, status, version)
                                values (:id, :fund, :reference, :cents, :from, :until, :codes, :basis, :rate, :share, :systemic,
                                   :least, :most, :weight, :restricted, :status, 1)
                                on conflict (reference) do nothing"""), id, terms).update() == 1;
    }

    /**
     * False when it is no longer at this version.
     *
     * @throws DuplicateKeyException when the reference is taken
     */
    boolean change(UUID id, Terms terms, int version) {
        return filled(database.sql("""
                                update funding.fund_grant
                                set fund_id = :fund, reference = :reference, cents = :cents, from_day = :from, until_day = :until,
                                  codes = :codes, basis = :basis, rate_cents = :rate, share = :share, systemic = :systemic,
                                  least = :least, most = :most, weight = :weight, restricted = :restricted, status = :status,
                                  version = version + 1
                                where grant_id = :id and version = :version"""), id, terms).param("version", version).update() == 1;
    }

    boolean isTaken(String reference, UUID besides) {
        return database.sql("select count(*) from funding.fund_grant where reference = :reference and grant_id <> :id")
                        .param("reference", reference)
                        .param("id", besides)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The days on which something is to be handed in, besides those that were. */
    void reports(UUID id, List<LocalDate> days) {
        database.sql("delete from funding.grant_report where grant_id = :id and done_on is null")
                .param("id", id)
                .update();
        days.forEach(day -> database.sql("""
                        insert into funding.grant_report (grant_id, due_on) values (:id, :day) on conflict do nothing""").param("id", id).param("day", day).update());
    }

    boolean handedIn(UUID id, LocalDate dueOn, LocalDate doneOn) {
        return database.sql("""
                                update funding.grant_report set done_on = :done
                                where grant_id = :id and due_on = :due and done_on is null""")
                        .param("done", doneOn)
                        .param("id", id)
                        .param("due", dueOn)
                        .update()
                == 1;
    }

    /** In the transaction that changed the grant, so that two at once do not take the same number. */
    void note(UUID id, List<Altered> altered, Instant at, StaffId by) {
        database.sql("""
                        insert into funding.grant_change (grant_id, number, at, changed_by, fields, befores, afters)
                        select :id, coalesce(max(number), 0) + 1, :at, :by, :fields, :befores, :afters
                          from funding.grant_change where grant_id = :id""")
                .param("id", id)
                .param("at", Cells.time(at))
                .param("by", by.value())
                .param(
                        "fields",
                        Cells.texts(altered.stream().map(Altered::field).toList()))
                .param(
                        "befores",
                        Cells.texts(altered.stream().map(Altered::before).toList()))
                .param(
                        "afters",
                        Cells.texts(altered.stream().map(Altered::after).toList()))
                .update();
    }

    List<Change> changes(UUID id) {
        return database.sql("select * from funding.grant_change where grant_id = :id order by number desc")
                .param("id", id)
                .query((row, n) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        List<String> fields = Cells.texts(row, "fields");
        List<String> befores = Cells.texts(row, "befores");
        List<String> afters = Cells.texts(row, "afters");
        List<Altered> altered = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            altered.add(new Altered(fields.get(i), befores.get(i), afters.get(i)));
        }
        return new Change(Cells.time(row, "at"), new StaffId(row.getObject("changed_by", UUID.class)), altered);
    }

    private Map<UUID, List<Report>> reports() {
        record Line(UUID grant, Report report) {}
        return database
                .sql("select * from funding.grant_report order by due_on")
                .query((row, n) -> new Line(
                        row.getObject("grant_id", UUID.class),
                        new Report(
                                row.getObject("due_on", LocalDate.class), row.getObject("done_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::grant, Collectors.mapping(Line::report, Collectors.toList())));
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, UUID id, Terms terms) {
        return statement
                .param("id", id)
                .param("fund", terms.fund())
                .param("reference", terms.reference())
                .param("cents", terms.cents())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("codes", Cells.texts(terms.codes().stored()))
                .param("basis", terms.basis().name())
                .param("rate", terms.rateCents())
                .param("share", terms.share())
                .param("systemic", terms.systemic())
                .param("least", terms.least())
                .param("most", terms.most())
                .param("weight", terms.weight())
                .param("restricted", terms.restricted())
                .param("status", terms.status().name());
    }

    private static GrantFile read(ResultSet row, Map<UUID, Fund> givers, Map<UUID, List<Report>> reports)
            throws SQLException {
        UUID id = row.getObject("grant_id", UUID.class);
        UUID fund = row.getObject("fund_id", UUID.class);
        Fund giver = givers.get(fund);
        if (giver == null) {
            throw new IllegalStateException("a grant without its fund");
        }
        return new GrantFile(
                id,
                giver.words().name().reveal(),
                giver.words().named(),
                new Terms(
                        fund,
                        row.getString("reference"),
                        row.getLong("cents"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        Codes.of(Cells.texts(row, "codes")),
                        Basis.valueOf(row.getString("basis")),
                        row.getLong("rate_cents"),
                        row.getInt("share"),
                        row.getBoolean("systemic"),
                        row.getObject("least", Integer.class),
                        row.getObject("most", Integer.class),
                        row.getInt("weight"),
                        row.getBoolean("restricted"),
                        Status.valueOf(row.getString("status"))),
                reports.getOrDefault(id, List.of()),
                row.getInt("version"));
    }
}
