package nl.kinderrechtenhelpdesk.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseSummary;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HelpdeskTest
class OpeningCasesTest {

    @Autowired
    CaseOpening opening;

    @Autowired
    CaseStore store;

    @Autowired
    Casework casework;

    @Autowired
    JdbcClient database;

    @Autowired
    InstantSource clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CaseVault vault;

    @Test
    void aQuestionThatWasErasedBeforeItsCaseWasOpenedGetsNone() {
        CaseId id = CaseId.next(clock);

        new OpensCaseOnReceivedQuestion(opening, vault).on(question(id, "2036-05-01T10:00:00Z", null));

        assertThat(casework.find(id)).isEmpty();
    }

    private static QuestionReceived question(CaseId id, String at, @Nullable LocalDate decision) {
        return new QuestionReceived(
                id,
                Instant.parse(at),
                Codes.of(List.of(
                        "asker:CHILD",
                        "age_band:AGE_12_15",
                        "municipality:GM0546",
                        "body:GEMEENTE",
                        "situation:NO_SCHOOL")),
                decision,
                null,
                null,
                Set.of(DangerKind.VIOLENCE));
    }

    private CaseSummary opened(String at, @Nullable LocalDate decision) {
        CaseId id = CaseId.next(clock);
        opening.open(question(id, at, decision));
        return casework.find(id).orElseThrow();
    }

    @Test
    void aReceivedQuestionBecomesACaseWithItsCodes() {
        CaseSummary summary = opened("2031-03-01T10:00:00Z", null);
        CaseFile file = store.find(summary.id()).orElseThrow();

        assertThat(summary.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(summary.number()).matches("KR-2031-\\d{6}");
        assertThat(summary.urgent()).isTrue();
        assertThat(summary.handler()).isNull();
        assertThat(file.coding().codes().one(Facet.PROVINCE)).isEqualTo("PV28");
        assertThat(file.coding().codes().all(Facet.SITUATION)).containsExactly("NO_SCHOOL");
        assertThat(file.coding().codes().all(Facet.BODY)).containsExactly("GEMEENTE");
        assertThat(file.coding().codes().one(Facet.THEME)).isNull();
    }

    @Test
    void everyReceivedQuestionBecomesACaseByItself() {
        CaseId id = CaseId.next(clock);
        transaction.executeWithoutResult(status -> {
            vault.create(id);
            events.publishEvent(question(id, "2037-03-01T10:00:00Z", null));
        });

        await().untilAsserted(() -> assertThat(casework.find(id)).isPresent());
    }

    @Test
    void theSameQuestionTwiceIsOneCaseAndOneNumber() {
        CaseId id = CaseId.next(clock);
        opening.open(question(id, "2032-03-01T10:00:00Z", null));
        String number = casework.find(id).orElseThrow().number();
        opening.open(question(id, "2032-03-01T10:00:00Z", null));

        assertThat(casework.find(id).orElseThrow().number()).isEqualTo(number);
        assertThat(opened("2032-03-02T10:00:00Z", null).number()).isEqualTo("KR-2032-000002");
    }

    @Test
    void theYearOfANumberIsTheOneOnTheClockInAmsterdam() {
        assertThat(opened("2033-12-31T23:30:00Z", null).number()).isEqualTo("KR-2034-000001");
    }

    @Test
    void numbersHaveNoGapEvenWhenManyComeAtOnceAndSomeFail() throws Exception {
        List<Callable<CaseId>> questions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean fails = i % 4 == 0;
            questions.add(() -> open(fails));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<CaseId> done : threads.invokeAll(questions)) {
                assertThat(done.get()).isNotNull();
            }
        }

        assertThat(database.sql(
                                "select cast(right(number, 6) as bigint) from casework.case_file where number like 'KR-2035-%' order by 1")
                        .query(Long.class)
                        .list())
                .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    private CaseId open(boolean fails) {
        CaseId id = CaseId.next(clock);
        transaction.executeWithoutResult(status -> {
            opening.open(question(id, "2035-05-01T10:00:00Z", null));
            if (fails) {
                status.setRollbackOnly();
            }
        });
        return id;
    }

    private CaseSummary told(
            List<String> bodies,
            @Nullable LocalDate decision,
            @Nullable LocalDate upcoming,
            @Nullable UpcomingKind kind) {
        CaseId id = CaseId.next(clock);
        opening.open(new QuestionReceived(
                id,
                Instant.parse("2026-06-01T10:00:00Z"),
                Codes.of(List.of("asker:PARENT", "age_band:AGE_12_15")).with(Facet.BODY, bodies),
                decision,
                upcoming,
                kind,
                Set.of()));
        return casework.find(id).orElseThrow();
    }

    @Test
    void noLastDayIsReckonedAsLongAsNobodyKnowsWhatKindOfDecisionItIs() {
        CaseSummary summary = told(List.of("GEMEENTE"), LocalDate.of(2026, 5, 24), null, null);

        assertThat(summary.term()).isNull();
        assertThat(summary.termWatch()).isEqualTo(CaseTerm.Watch.KIND_UNKNOWN);
    }

    @Test
    void whereAnAuthorityIsQuickAShortTermMayBeRunningWithOrWithoutADate() {
        assertThat(List.of("IND", "COA", "RECHTER", "OM", "POLITIE", "GI", "GESLOTEN", "JJI"))
                .allSatisfy(body -> assertThat(
                                told(List.of("SCHOOL", body), null, null, null).termWatch())
                        .isEqualTo(CaseTerm.Watch.SHORT_POSSIBLE));
        assertThat(told(List.of("IND"), LocalDate.of(2026, 1, 12), null, null).termWatch())
                .isEqualTo(CaseTerm.Watch.SHORT_POSSIBLE);
        assertThat(told(List.of("SCHOOL"), null, null, null).termWatch()).isEqualTo(CaseTerm.Watch.NONE);
    }

    @Test
    void aDayOnWhichSomethingIsGoingToHappenIsWatchedLikeATerm() {
        CaseSummary summary = told(List.of("IND"), null, LocalDate.of(2026, 6, 3), UpcomingKind.DEPARTURE);

        assertThat(summary.term()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(summary.termWatch()).isEqualTo(CaseTerm.Watch.SHORT_POSSIBLE);
    }

    @Test
    void theNameOfACaseInFiguresSaysNothingOfTheCase() {
        CaseSummary summary = opened("2036-03-01T10:00:00Z", null);

        assertThat(store.factOf(summary.id()).orElseThrow())
                .isNotEqualTo(summary.id().value())
                .matches(fact -> fact.version() == 4, "no time in it");
    }
}
