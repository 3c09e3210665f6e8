package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Said;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the signals that were told and the Mondays that were looked at. */
@Repository
class SignalStore {

    /** A signal with what is flagged of it. */
    static final String SELECT = """
            select s.*, g.flags, g.colleagues from signals.signal s cross join lateral (
              select count(distinct f.fact_id) as flags, count(distinct f.flagged_by) as colleagues
              from signals.signal_flag sf join signals.flag f using (flag_id) where sf.signal_id = s.signal_id and not f.withdrawn) g""";

    private static final int YEARS_SHOWN = 2;

    private final JdbcClient database;
    private final JsonMapper json;
    private final SignalRows rows;
    private final InstantSource clock;

    SignalStore(JdbcClient database, JsonMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.rows = new SignalRows(json);
        this.clock = clock;
    }

    /** @return false when the Monday was looked at already; holds it until the transaction ends */
    boolean begin(LocalDate monday, int facts) {
        return database.sql(
                                "insert into signals.look (monday, facts, found) values (:monday, :facts, 0) on conflict do nothing")
                        .param("monday", monday)
                        .param("facts", facts)
                        .update()
                == 1;
    }

    boolean looked(LocalDate monday) {
        return database.sql("select count(*) from signals.look where monday = :monday")
                        .param("monday", monday)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @param found how many were found
     * @param told those of them that are not told of a signal that was there
     */
    void tell(LocalDate monday, int found, List<Finding> told) {
        told.forEach(this::insert);
        database.sql("update signals.look set found = :found where monday = :monday")
                .param("found", found)
                .param("monday", monday)
                .update();
    }

    private void insert(Finding finding) {
        filled(database.sql("""
                        insert into signals.signal (signal_id, found_on, first_day, codes, kind, observed, expected, strength,
                          false_a_year, weeks, drivers, volume, season)
                        values (:id, :on, :first, :codes, :kind, :observed, :expected, :strength,
                          :falseAlarms, :weeks, :drivers, :volume, :season)"""), Uuid7.next(clock), finding).update();
    }

    /** What was flagged is now counted too. */
    void becomes(UUID id, Finding finding) {
        filled(database.sql("""
                        update signals.signal set found_on = :on, first_day = :first, codes = :codes,
                          kind = :kind, observed = :observed, expected = :expected, strength = :strength,
                          false_a_year = :falseAlarms, weeks = :weeks, drivers = :drivers, volume = :volume, season = :season
                        where signal_id = :id"""), id, finding).update();
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, UUID id, Finding finding) {
        List<Signal.Driver> drivers = finding.drivers().stream()
                .map(driver -> new Signal.Driver(stored(driver.code()), driver.cases(), driver.usual()))
                .toList();
        return statement
                .param("id", id)
                .param("on", finding.on())
                .param("first", finding.firstDay())
                .param("codes", Cells.texts(codes(finding).stored()))
                .param("kind", finding.context().kind().name())
                .param("observed", finding.observed())
                .param("expected", finding.expected())
                .param("strength", finding.strength())
                .param("falseAlarms", finding.falseAlarmsAYear())
                .param("weeks", json.writeValueAsString(finding.weeks()))
                .param("drivers", json.writeValueAsString(drivers))
                .param("volume", finding.context().volume())
                .param("season", finding.context().season());
    }

    static Codes codes(Finding finding) {
        return Codes.of(Board.WATCHED.stream()
                .flatMap(facet ->
                        finding.codes().stream().filter(code -> code.facet().equals(facet)))
                .map(SignalStore::stored)
                .toList());
    }

    private static String stored(Board.Code code) {
        return Codes.stored(code.facet(), code.value());
    }

    /** What was counted and told since a day, so that it is not told again while it lasts; what was only flagged is counted anew. */
    List<Said> said(LocalDate since) {
        return database.sql(
                        "select found_on, first_day, codes, strength from signals.signal where found_on >= :since and kind <> 'FLAGGED' order by found_on")
                .param("since", since)
                .query((row, number) -> new Said(
                        row.getObject("found_on", LocalDate.class),
                        row.getObject("first_day", LocalDate.class),
                        Codes.of(Cells.texts(row, "codes")).byFacet().entrySet().stream()
                                .flatMap(facet ->
                                        facet.getValue().stream().map(code -> new Board.Code(facet.getKey(), code)))
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getDouble("strength")))
                .list();
    }

    List<Signal> all() {
        return database.sql(
                        SELECT + " where s.found_on >= :since order by s.found_on desc, s.strength desc, s.signal_id")
                .param("since", Zone.today(clock).minusYears(YEARS_SHOWN))
                .query(rows::signal)
                .list();
    }

    Optional<Signal> find(UUID id) {
        return database.sql(SELECT + " where s.signal_id = :id")
                .param("id", id)
                .query(rows::signal)
                .optional();
    }

    /** Those in which a flag of a colleague stands. */
    List<Signal> of(StaffId colleague) {
        return database.sql(SELECT + """

                        where s.signal_id in (select sf.signal_id from signals.signal_flag sf
                           join signals.flag f using (flag_id) where f.flagged_by = :by)""")
                .param("by", colleague.value())
                .query(rows::signal)
                .list();
    }

    boolean decide(UUID id, int version, State state, @Nullable String reason, StaffId by) {
        return database.sql("""
                        update signals.signal s set state = :state, reason = :reason, decided_by = :by, decided_on = :on,
                          version = version + 1, problem_id = null, problem_on = null,
                          decided_flags = (select count(distinct f.fact_id) from signals.signal_flag sf join signals.flag f using (flag_id)
                                           where sf.signal_id = s.signal_id and not f.withdrawn)
                        where signal_id = :id and version = :version""")
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("on", Zone.today(clock))
                        .update()
                == 1;
    }

    boolean link(UUID id, UUID problem, StaffId by) {
        return database.sql("""
                        update signals.signal set state = 'PROBLEM', problem_id = :problem, problem_on = coalesce(problem_on, :on),
                          reason = null, decided_by = :by, decided_on = :on, version = version + 1
                        where signal_id = :id and (problem_id is null or problem_id = :problem)""")
                        .param("id", id)
                        .param("problem", problem)
                        .param("by", by.value())
                        .param("on", Zone.today(clock))
                        .update()
                == 1;
    }

    List<Signal> of(UUID problem) {
        return database.sql(SELECT + " where s.problem_id = :problem order by s.found_on, s.signal_id")
                .param("problem", problem)
                .query(rows::signal)
                .list();
    }

    /** How many were told since a day, by where they stand now. */
    Map<State, Integer> toldSince(LocalDate since) {
        Map<State, Integer> told = new EnumMap<>(State.class);
        database.sql("select state, count(*) as signals from signals.signal where found_on >= :since group by state")
                .param("since", since)
                .query(row -> {
                    told.put(State.valueOf(row.getString("state")), row.getInt("signals"));
                });
        return told;
    }

    int looksSince(LocalDate since) {
        return database.sql("select count(*) from signals.look where monday >= :since")
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    double patience() {
        return database.sql("select false_alarms from signals.patience")
                .query(Double.class)
                .single();
    }

    void patience(double falseAlarms) {
        database.sql("update signals.patience set false_alarms = :allowed")
                .param("allowed", falseAlarms)
                .update();
    }
}
