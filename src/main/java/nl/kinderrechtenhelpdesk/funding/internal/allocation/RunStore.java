package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Left;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Reached;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs and what they made of each piece of work; {@link LineStore} reads the latter. */
@Repository
class RunStore {

    private static final String BETWEEN = ":";

    private final JdbcClient database;
    private final JdbcOperations batches;

    RunStore(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * A run as it is kept.
     *
     * @param grants that were open, in order
     * @param lefts for each of them why it is not used in full
     * @param input what it was made of, as a checksum
     */
    record Kept(
            UUID id,
            YearMonth until,
            boolean waiting,
            List<Reached> goals,
            List<UUID> grants,
            List<Left> lefts,
            long input) {}

    Optional<Kept> waiting() {
        return one("where state = 'PROPOSED'");
    }

    Optional<Kept> adopted() {
        return one("where state = 'ADOPTED' order by decided_at desc, run_id desc limit 1");
    }

    Optional<Kept> find(UUID id) {
        return database.sql("select * from funding.allocation_run where run_id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    private Optional<Kept> one(String where) {
        return database.sql("select * from funding.allocation_run " + where)
                .query((row, n) -> read(row))
                .optional();
    }

    void keep(UUID id, YearMonth until, Outcome outcome, Division division, long input, Instant at, StaffId by) {
        List<UUID> grants = outcome.draft().grants().stream().map(GrantFile::id).toList();
        database.sql("""
                        insert into funding.allocation_run
                          (run_id, until_month, state, goals, grants, lefts, input, made_at, made_by)
                        values (:id, :until, 'PROPOSED', :goals, :grants, :lefts, :input, :at, :by)""")
                .param("id", id)
                .param("until", until.atDay(1))
                .param(
                        "goals",
                        division.reached().stream()
                                .map(one -> one.goal() + BETWEEN + one.value() + BETWEEN + one.bound())
                                .collect(Collectors.joining(" ")))
                .param("grants", Cells.ids(grants))
                .param(
                        "lefts",
                        Cells.texts(outcome.lefts().stream().map(Left::name).toList()))
                .param("input", input)
                .param("at", Cells.time(at))
                .param("by", by.value())
                .update();
        Explains explains = new Explains(outcome);
        batches.batchUpdate(
                """
                insert into funding.allocation_line
                  (run_id, number, fact_id, kind, month, minutes, cost, grant_id, cents, bound, reasons)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?, ?)""",
                IntStream.range(0, outcome.draft().work().size())
                        .mapToObj(item -> row(id, outcome, explains, item, grants))
                        .toList());
    }

    private static Object[] row(UUID run, Outcome outcome, Explains explains, int item, List<UUID> grants) {
        Chargeable work = outcome.draft().work().get(item);
        int grant = outcome.grant(item);
        List<Object> values = new ArrayList<>(Arrays.asList(
                run,
                item + 1,
                work.id(),
                work.isCase() ? "CASE" : "WORK",
                work.month().atDay(1),
                work.minutes(),
                work.cents()));
        values.add(grant == Puzzle.NONE ? null : grants.get(grant).toString());
        values.add(outcome.cents(item));
        values.add(outcome.draft().bound(item) != null);
        values.add(explains.of(item));
        return values.toArray();
    }

    /** False when it no longer waits. Of one that is dropped no line stays. */
    boolean decide(UUID id, boolean adopted, Instant at, StaffId by) {
        boolean decided = database.sql("""
                                update funding.allocation_run set state = :state, decided_at = :at, decided_by = :by
                                where run_id = :id and state = 'PROPOSED'""")
                        .param("state", adopted ? "ADOPTED" : "DROPPED")
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
        if (decided && !adopted) {
            database.sql("delete from funding.allocation_line where run_id = :id")
                    .param("id", id)
                    .update();
        }
        return decided;
    }

    private static Kept read(ResultSet row) throws SQLException {
        List<Reached> goals = new ArrayList<>();
        for (String goal : row.getString("goals").split(" ", -1)) {
            String[] parts = goal.split(BETWEEN, -1);
            goals.add(new Reached(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        }
        return new Kept(
                row.getObject("run_id", UUID.class),
                YearMonth.from(row.getObject("until_month", LocalDate.class)),
                row.getString("state").equals("PROPOSED"),
                goals,
                Cells.ids(row, "grants"),
                Cells.texts(row, "lefts").stream().map(Left::valueOf).toList(),
                row.getLong("input"));
    }
}
