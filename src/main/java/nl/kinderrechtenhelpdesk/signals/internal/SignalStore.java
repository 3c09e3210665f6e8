package nl.kinderrechtenhelpdesk.signals.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.kernel.sql.Cells;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Said;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the signals that were told and the Mondays that were looked at. */
@Repository
class SignalStore {

    private static final int YEARS_SHOWN = 2;

    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    SignalStore(JdbcClient database, JsonMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
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

    void tell(LocalDate monday, List<Finding> found) {
        found.forEach(this::insert);
        database.sql("update signals.look set found = :found where monday = :monday")
                .param("found", found.size())
                .param("monday", monday)
                .update();
    }

    private void insert(Finding finding) {
        List<Signal.Driver> drivers = finding.drivers().stream()
                .map(driver -> new Signal.Driver(stored(driver.code()), driver.cases(), driver.usual()))
                .toList();
        database.sql("""
                        insert into signals.signal (signal_id, found_on, first_day, codes, kind, observed, expected, strength,
                          false_a_year, weeks, drivers, volume, season)
                        values (:id, :on, :first, :codes, :kind, :observed, :expected, :strength,
                          :falseAlarms, :weeks, :drivers, :volume, :season)""")
                .param("id", Uuid7.next(clock))
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
                .param("season", finding.context().season())
                .update();
    }

    private static Codes codes(Finding finding) {
        return Codes.of(Board.WATCHED.stream()
                .flatMap(facet ->
                        finding.codes().stream().filter(code -> code.facet().equals(facet)))
                .map(SignalStore::stored)
                .toList());
    }

    private static String stored(Board.Code code) {
        return Codes.stored(code.facet(), code.value());
    }

    /** What was told since a day, so that it is not told again while it lasts. */
    List<Said> said(LocalDate since) {
        return database.sql(
                        "select found_on, first_day, codes, strength from signals.signal where found_on >= :since order by found_on")
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
                        "select * from signals.signal where found_on >= :since order by found_on desc, strength desc")
                .param("since", Zone.today(clock).minusYears(YEARS_SHOWN))
                .query(this::signal)
                .list();
    }

    Optional<Signal> find(UUID id) {
        return database.sql("select * from signals.signal where signal_id = :id")
                .param("id", id)
                .query(this::signal)
                .optional();
    }

    boolean decide(UUID id, int version, State state, @Nullable String reason, StaffId by) {
        return database.sql("""
                        update signals.signal set state = :state, reason = :reason, decided_by = :by, decided_on = :on, version = version + 1
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

    private Signal signal(ResultSet row, int number) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        return new Signal(
                row.getObject("signal_id", UUID.class),
                row.getObject("found_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                Codes.of(Cells.texts(row, "codes")),
                Finding.Kind.valueOf(row.getString("kind")),
                row.getInt("observed"),
                row.getDouble("expected"),
                row.getDouble("false_a_year"),
                json.readValue(row.getString("weeks"), new TypeReference<List<Finding.Week>>() {}),
                json.readValue(row.getString("drivers"), new TypeReference<List<Signal.Driver>>() {}),
                row.getDouble("volume"),
                row.getDouble("season"),
                State.valueOf(row.getString("state")),
                decided == null ? null : new Signal.Decision(decided, row.getString("reason")),
                row.getInt("version"));
    }
}
