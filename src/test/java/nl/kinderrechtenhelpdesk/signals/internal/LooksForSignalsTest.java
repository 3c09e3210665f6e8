package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.Detector;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The weekly look, from what was coded to what is told. */
@HelpdeskTest
class LooksForSignalsTest {

    /** A Monday. */
    private static final LocalDate NOW = LocalDate.of(2026, 11, 23);

    private static final List<String> THEMES = List.of("HOUSING", "EDUCATION", "CARE", "OUT_OF_HOME", "REFUGEE");
    private static final List<String> PROVINCES = List.of("PV20", "PV25", "PV26", "PV27", "PV28");
    private static final List<String> ASKERS = List.of("CHILD", "PARENT", "FOSTER_PARENT", "LAWYER", "AID_WORKER");

    @Autowired
    Codebook codebook;

    @Autowired
    Detector detector;

    @Autowired
    JsonMapper json;

    private final MigratedDatabase database = MigratedDatabase.of("page", "signals");
    private final Random random = new Random(4);
    private CodingStore codings;
    private FactStore facts;
    private SignalStore signals;
    private LooksForSignals looks;

    @BeforeEach
    void rooms() {
        JdbcTemplate batches = new JdbcTemplate(database.source());
        InstantSource clock = InstantSource.fixed(
                NOW.atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant());
        codings = new CodingStore(database.client(), batches, codebook);
        facts = new FactStore(database.client(), batches, codebook);
        signals = new SignalStore(database.client(), json, clock);
        looks = new LooksForSignals(
                new BoardStore(database.source()),
                signals,
                new GroupsFlags(
                        new FlaggedFacts(database.client(), codebook),
                        new GroupedFlags(database.client()),
                        signals,
                        clock),
                detector,
                new TransactionTemplate(new JdbcTransactionManager(database.source())),
                clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CaseClosed closed(LocalDate on, String theme, String province, String body) {
        Codes codes = Codes.NONE
                .with(Facet.THEME, theme)
                .with(Facet.PROVINCE, province)
                .with(Facet.BODY, body)
                .with(Facet.ASKER, ASKERS.get(random.nextInt(ASKERS.size())))
                .with(Facet.OUTCOME, "RESPECTED");
        var at = on.atTime(LocalTime.NOON).atZone(Zone.AMSTERDAM).toInstant();
        return new CaseClosed(new UUID(random.nextLong(), random.nextLong()), 3L, at, null, at, codes, List.of());
    }

    private List<CaseClosed> fourYearsOfFifteenAWeek() {
        List<CaseClosed> all = new ArrayList<>();
        for (LocalDate week = NOW.minusYears(4); week.isBefore(NOW); week = week.plusWeeks(1)) {
            for (int one = 0; one < 15; one++) {
                all.add(closed(
                        week,
                        THEMES.get(random.nextInt(THEMES.size())),
                        PROVINCES.get(random.nextInt(PROVINCES.size())),
                        random.nextBoolean() ? "GEMEENTE" : "SCHOOL"));
            }
        }
        return all;
    }

    /** Two a week more of one kind, where there was one in three weeks. */
    private List<CaseClosed> aProblemSince(LocalDate since) {
        List<CaseClosed> all = new ArrayList<>();
        for (LocalDate week = since; week.isBefore(NOW); week = week.plusWeeks(1)) {
            all.add(closed(week, "HOUSING", "PV20", "SCHOOL"));
            all.add(closed(week, "HOUSING", "PV20", "SCHOOL"));
        }
        return all;
    }

    @Test
    void aProblemOfAFewWeeksIsToldOnceWithItsCodes() {
        codings.keep(fourYearsOfFifteenAWeek());
        codings.keep(aProblemSince(NOW.minusWeeks(8)));

        looks.look(NOW);
        looks.look(NOW);

        List<Signal> told = signals.all();
        assertThat(told).isNotEmpty();
        assertThat(told.getFirst().codes().stored()).contains("theme:HOUSING", "province:PV20");
        assertThat(told.getFirst().observed())
                .isGreaterThan((int) told.getFirst().expected());
        assertThat(told.getFirst().firstDay()).isAfter(NOW.minusWeeks(14));
        assertThat(told.stream().map(Signal::codes).distinct()).hasSameSizeAs(told);
        assertThat(database.client()
                        .sql("select found from signals.look")
                        .query(Integer.class)
                        .list())
                .containsExactly(told.size());

        looks.look(NOW.plusWeeks(1));
        assertThat(signals.all()).hasSameSizeAs(told);
    }

    @Test
    void aMondayWithoutAnyCaseIsALookThatFoundNothing() {
        looks.look(NOW);

        assertThat(signals.all()).isEmpty();
        assertThat(signals.looksSince(NOW)).isOne();
    }

    @Test
    void whatIsLeftOfErasedCasesStillCountsByItsMonth() {
        List<CaseClosed> all = fourYearsOfFifteenAWeek();
        facts.keep(all);
        codings.keep(all);
        all.stream().limit(300).forEach(erased -> {
            codings.forget(erased.factId());
            facts.cutLoose(erased.factId(), UUID.randomUUID());
        });

        assertThat(new BoardStore(database.source()).board().size()).isEqualTo(all.size());
    }

    @Test
    void aDecisionIsTakenOnceAndWhoComesLaterIsTold() {
        codings.keep(fourYearsOfFifteenAWeek());
        codings.keep(aProblemSince(NOW.minusWeeks(8)));
        looks.look(NOW);
        Signal told = signals.all().getFirst();
        StaffId somebody = new StaffId(UUID.randomUUID());

        assertThat(signals.decide(told.id(), told.version(), State.DISMISSED, "een school die sloot", somebody))
                .isTrue();
        assertThat(signals.decide(told.id(), told.version(), State.PROBLEM, null, somebody))
                .isFalse();
        assertThat(signals.find(told.id()).orElseThrow().state()).isEqualTo(State.DISMISSED);
    }
}
