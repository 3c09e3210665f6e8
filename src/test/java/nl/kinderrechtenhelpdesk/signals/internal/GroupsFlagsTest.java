package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.casework.events.CaseCoded;
import nl.kinderrechtenhelpdesk.casework.events.CaseFlagged;
import nl.kinderrechtenhelpdesk.casework.events.CaseForgotten;
import nl.kinderrechtenhelpdesk.casework.events.FlagWithdrawn;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Finding;
import nl.kinderrechtenhelpdesk.signals.Flags;
import nl.kinderrechtenhelpdesk.signals.Signal;
import nl.kinderrechtenhelpdesk.signals.Signal.Kind;
import nl.kinderrechtenhelpdesk.signals.Signal.State;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** When flags of colleagues are a signal, and when they are one again. */
@HelpdeskTest
class GroupsFlagsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final MigratedDatabase DATABASE = MigratedDatabase.of("page", "signals");
    private static final String[] SCHOOLS = {"theme:EDUCATION", "body:SCHOOL", "province:PV25"};

    @Autowired
    Codebook codebook;

    @Autowired
    JsonMapper json;

    private final StaffId lawyer = new StaffId(UUID.randomUUID());
    private SignalStore signals;
    private FlaggedFacts facts;
    private GroupedFlags grouped;
    private GroupsFlags groups;
    private HearsOfFlags hears;
    private TransactionTemplate transaction;

    @BeforeEach
    void rooms() {
        InstantSource clock = InstantSource.fixed(NOW);
        signals = new SignalStore(DATABASE.client(), json, clock);
        facts = new FlaggedFacts(DATABASE.client(), codebook);
        grouped = new GroupedFlags(DATABASE.client());
        groups = new GroupsFlags(facts, grouped, signals, clock);
        hears = new HearsOfFlags(facts, groups, new NewsOfCases(DATABASE.client()));
        transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE.source()));
    }

    @AfterEach
    void nothingLeft() {
        DATABASE.client()
                .sql("truncate signals.flag, signals.signal, signals.look cascade")
                .update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private CaseFlagged flagged(String... codes) {
        return flagged(UUID.randomUUID(), lawyer, NOW, codes);
    }

    private static CaseFlagged flagged(UUID fact, StaffId by, Instant at, String... codes) {
        return new CaseFlagged(UUID.randomUUID(), fact, by, at, 2, Codes.of(List.of(codes)), null);
    }

    /** As the registry of events does: the news stands until it was heard. */
    private void hear(UUID fact, Runnable news) {
        UUID id = UUID.randomUUID();
        DATABASE.client()
                .sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        values (:id, 'flags', 'news', :event, now())""")
                .param("id", id)
                .param("event", "{\"factId\":\"" + fact + "\"}")
                .update();
        transaction.executeWithoutResult(status -> news.run());
        DATABASE.client()
                .sql("delete from event_publication where id = :id")
                .param("id", id)
                .update();
    }

    private CaseFlagged heard(CaseFlagged event) {
        hear(event.factId(), () -> hears.on(event));
        return event;
    }

    private Signal only() {
        assertThat(signals.all()).hasSize(1);
        return signals.all().getFirst();
    }

    private void dismiss(Signal signal) {
        assertThat(signals.decide(signal.id(), signal.version(), State.DISMISSED, "Een school die sloot.", lawyer))
                .isTrue();
    }

    @Test
    void twoFlagsThatAreAlikeAreASignalAtOnce() {
        heard(flagged("theme:EDUCATION", "body:SCHOOL", "province:PV25", "asker:CHILD"));
        assertThat(signals.all()).isEmpty();
        heard(flagged(UUID.randomUUID(), new StaffId(UUID.randomUUID()), NOW, "theme:EDUCATION", "body:SCHOOL"));

        Signal signal = only();
        assertThat(signal.kind()).isEqualTo(Kind.FLAGGED);
        assertThat(signal.codes().stored()).containsExactly("theme:EDUCATION", "body:SCHOOL");
        assertThat(signal.on()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(signal.firstDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(signal.flagged()).isEqualTo(new Signal.Flagged(2, 2));
        assertThat(signal.state()).isEqualTo(State.NEW);
    }

    @Test
    void flagsOfOneCaseCountOnceAndSoDoesNewsThatComesTwice() {
        CaseFlagged first = heard(flagged(SCHOOLS));
        heard(first);
        heard(flagged(first.factId(), new StaffId(UUID.randomUUID()), NOW, SCHOOLS));
        assertThat(signals.all()).isEmpty();

        CaseFlagged second = heard(flagged(SCHOOLS));
        heard(second);
        heard(first);

        assertThat(only().flagged().cases()).isEqualTo(2);
        assertThat(facts.in(only().id())).hasSize(3);
    }

    @Test
    void aFlagOfMoreThanAYearAgoIsOfAnotherTime() {
        heard(flagged(UUID.randomUUID(), lawyer, Instant.parse("2025-11-10T12:00:00Z"), SCHOOLS));
        heard(flagged(SCHOOLS));

        assertThat(signals.all()).isEmpty();
    }

    @Test
    void twoFlagsAtOnceOnTwoNodesAreOneSignal() throws InterruptedException, ExecutionException {
        List<CaseFlagged> both = List.of(flagged(SCHOOLS), flagged(SCHOOLS), flagged(SCHOOLS), flagged(SCHOOLS));
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> hearing = new ArrayList<>();
            both.forEach(event -> hearing.add(nodes.submit(() -> heard(event))));
            for (Future<?> one : hearing) {
                one.get();
            }
        }
        assertThat(only().flagged().cases()).isEqualTo(4);
    }

    @Test
    void aCaseThatIsCodedLaterFindsItsOthersThen() {
        CaseFlagged early = heard(flagged("asker:CHILD"));
        heard(flagged(SCHOOLS));
        assertThat(signals.all()).isEmpty();

        CaseCoded coded = new CaseCoded(early.factId(), 3, NOW, NOW, Codes.of(List.of(SCHOOLS)));
        hear(early.factId(), () -> hears.on(coded));

        assertThat(only().codes().stored()).containsExactly(SCHOOLS);
        hear(early.factId(), () -> hears.on(new CaseCoded(early.factId(), 2, NOW, NOW, Codes.NONE)));
        assertThat(only().flagged().cases()).as("late news changes nothing").isEqualTo(2);
    }

    @Test
    void whatIsTakenBackIsNoFlagAndASignalOfOneIsNone() {
        CaseFlagged first = heard(flagged(SCHOOLS));
        CaseFlagged second = heard(flagged(SCHOOLS));
        CaseFlagged third = heard(flagged(SCHOOLS));
        hear(third.factId(), () -> hears.on(new FlagWithdrawn(third.flagId(), third.factId(), NOW)));
        assertThat(only().flagged().cases()).isEqualTo(2);
        assertThat(only().observed()).isEqualTo(2);

        hear(second.factId(), () -> hears.on(new FlagWithdrawn(second.flagId(), second.factId(), NOW)));

        assertThat(signals.all()).isEmpty();
        assertThat(facts.standing(LocalDate.of(2026, 1, 1)))
                .extracting(FlaggedFacts.Standing::flag)
                .containsExactly(first.flagId());
    }

    @Test
    void newsOfTakingBackMayComeBeforeTheFlag() {
        CaseFlagged late = flagged(SCHOOLS);
        hear(late.factId(), () -> hears.on(new FlagWithdrawn(late.flagId(), late.factId(), NOW)));
        heard(late);
        heard(flagged(SCHOOLS));

        assertThat(signals.all()).isEmpty();
    }

    @Test
    void whatWasDismissedComesBackOnlyWhenByHalfMoreCasesAreFlagged() {
        heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));
        Signal dismissed = only();
        dismiss(dismissed);

        heard(flagged(SCHOOLS));
        assertThat(only().state()).isEqualTo(State.DISMISSED);
        assertThat(only().flagged().cases()).as("who flagged it hears why").isEqualTo(5);
        heard(flagged(SCHOOLS));

        assertThat(signals.all()).hasSize(2);
        Signal back = signals.all().stream()
                .filter(one -> one.state() == State.NEW)
                .findFirst()
                .orElseThrow();
        assertThat(back.flagged().cases()).isEqualTo(6);
        heard(flagged(SCHOOLS));
        assertThat(signals.all()).hasSize(2);
    }

    @Test
    void aFlagOfASignalThatWasCountedJoinsIt() {
        transaction.executeWithoutResult(status -> {
            signals.begin(LocalDate.of(2026, 11, 23), 10);
            signals.tell(LocalDate.of(2026, 11, 23), 1, List.of(found("theme:EDUCATION", "province:PV25")));
        });
        heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));

        assertThat(only().kind()).isEqualTo(Kind.MORE);
        assertThat(only().flagged()).isEqualTo(new Signal.Flagged(2, 1));
        assertThat(only().observed()).as("counted, not flagged").isEqualTo(9);
    }

    @Test
    void whatIsFlaggedAndThenCountedIsOneSignalWithTheDecisionThatWasTaken() {
        heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));
        Signal flagged = only();
        assertThat(signals.decide(flagged.id(), flagged.version(), State.WATCHED, null, lawyer))
                .isTrue();

        assertThat(takenIn("body:GI", "asker:CHILD")).isFalse();
        assertThat(takenIn("theme:EDUCATION", "province:PV25")).isTrue();

        assertThat(only().id()).isEqualTo(flagged.id());
        assertThat(only().kind()).isEqualTo(Kind.MORE);
        assertThat(only().state()).isEqualTo(State.WATCHED);
        assertThat(only().flagged().cases()).isEqualTo(2);
        assertThat(signals.said(LocalDate.of(2026, 1, 1))).hasSize(1);
    }

    @Test
    void anErasedCaseStaysInTheCountsAndLeadsNowhere() {
        CaseFlagged first = heard(flagged(SCHOOLS));
        heard(flagged(SCHOOLS));
        CaseFlagged belongs =
                new CaseFlagged(UUID.randomUUID(), first.factId(), lawyer, NOW, 2, first.codes(), UUID.randomUUID());
        heard(belongs);

        transaction.executeWithoutResult(status -> hears.on(new CaseForgotten(first.factId())));

        assertThat(only().flagged().cases()).isEqualTo(2);
        assertThat(facts.linkedTo(Objects.requireNonNull(belongs.problemId()))).isOne();
        assertThat(DATABASE.client()
                        .sql("select count(*) from signals.flag f where f::text like any(array[:fact, :flag, :other])")
                        .param("fact", "%" + first.factId() + "%")
                        .param("flag", "%" + first.flagId() + "%")
                        .param("other", "%" + belongs.flagId() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(facts.in(only().id())).extracting(Flags.Flag::on).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aCaseThatBelongsToAProblemIsCountedThereAndIsNoSignal() {
        UUID problem = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            heard(new CaseFlagged(
                    UUID.randomUUID(), UUID.randomUUID(), lawyer, NOW, 2, Codes.of(List.of(SCHOOLS)), problem));
        }
        assertThat(facts.linkedTo(problem)).isEqualTo(3);
        assertThat(signals.all()).isEmpty();
    }

    @Test
    void howFlagsDidIsCounted() {
        heard(flagged(UUID.randomUUID(), lawyer, Instant.parse("2026-11-11T12:00:00Z"), SCHOOLS));
        heard(flagged(SCHOOLS));
        heard(flagged("theme:HOUSING", "body:VERHUURDER"));
        signals.link(only().id(), UUID.randomUUID(), lawyer);

        assertThat(grouped.soFar(LocalDate.of(2026, 1, 1))).isEqualTo(new Flags.SoFar(3, 2, 1, 1, 2.0));
    }

    private boolean takenIn(String... codes) {
        return Boolean.TRUE.equals(transaction.execute(status -> groups.takesIn(found(codes))));
    }

    private static Finding found(String... codes) {
        Set<Board.Code> described = new HashSet<>();
        Codes.of(List.of(codes))
                .byFacet()
                .forEach((facet, values) -> values.forEach(value -> described.add(new Board.Code(facet, value))));
        return new Finding(
                LocalDate.of(2026, 11, 23),
                described,
                LocalDate.of(2026, 10, 5),
                9,
                2.5,
                8,
                0.1,
                List.of(),
                List.of(),
                new Finding.Context(1, 1, Finding.Kind.MORE));
    }
}
