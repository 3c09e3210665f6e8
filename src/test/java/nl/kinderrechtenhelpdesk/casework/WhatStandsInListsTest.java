package nl.kinderrechtenhelpdesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which statuses are open is said in Java, in SQL and in the rank that the database reckons: here they are held against each other. */
@HelpdeskTest
class WhatStandsInListsTest {

    private static final Set<CaseStatus> OPEN = EnumSet.of(
            CaseStatus.RECEIVED,
            CaseStatus.MORE_ASKED,
            CaseStatus.ACCEPTED,
            CaseStatus.IN_REVIEW,
            CaseStatus.APPROVED,
            CaseStatus.ANSWERED);

    @Autowired
    Worklist worklist;

    @Autowired
    Casework casework;

    @Autowired
    CaseHandling handling;

    @Autowired
    Intake intake;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    private final List<CaseId> made = new ArrayList<>();
    private StaffId lawyer;

    @BeforeEach
    void people() {
        lawyer = signIn.newAccount(Role.LAWYER).id();
    }

    @AfterEach
    void nothingOfThemStays() {
        made.forEach(id -> erasure.erase(id, new Actor.Application("test")));
    }

    private CaseId one(CaseStatus status) {
        CaseSummary summary = new AskedCases(intake, casework).ask("Sta ik in de lijst?");
        handling.assign(summary.id(), lawyer, new Actor.Staff(lawyer), summary.version());
        set(summary.id(), "status = '" + status + "', closed_at = " + (status == CaseStatus.CLOSED ? "now()" : "null"));
        made.add(summary.id());
        return summary.id();
    }

    /** A case of this lawyer in each status. */
    private Map<CaseStatus, CaseId> oneOfEach() {
        Map<CaseStatus, CaseId> cases = new EnumMap<>(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            cases.put(status, one(status));
        }
        return cases;
    }

    private void set(CaseId id, String columns) {
        database.sql("update casework.case_file set " + columns + " where case_id = :id")
                .param("id", id.value())
                .update();
    }

    private List<CaseId> listed(Set<CaseStatus> statuses) {
        CaseFilter filter = new CaseFilter(statuses, lawyer, false, Selection.ALL, null);
        return worklist.page(filter, new Paging(1, 50), new Actor.Application("proef")).items().stream()
                .map(line -> line.summary().id())
                .toList();
    }

    private Workload.Load load() {
        return worklist.workload().loads().stream()
                .filter(load -> lawyer.equals(load.handler()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOpenCaseStandsInTheWorklistAndInTheWorkloadAndNoEndedOneDoes() {
        Map<CaseStatus, CaseId> cases = oneOfEach();
        List<CaseId> open = new ArrayList<>();
        cases.forEach((status, id) -> {
            assertThat(status.open()).as(status.name()).isEqualTo(OPEN.contains(status));
            if (OPEN.contains(status)) {
                open.add(id);
            }
        });

        assertThat(listed(CaseFilter.openStatuses())).containsExactlyInAnyOrderElementsOf(open);
        assertThat(listed(Set.of())).containsExactlyInAnyOrderElementsOf(cases.values());
        cases.forEach((status, id) ->
                assertThat(listed(Set.of(status))).as(status.name()).containsExactly(id));
        assertThat(load().open()).isEqualTo(OPEN.size());
        assertThat(load().inReview()).isEqualTo(1);
        assertThat(load().answered()).isEqualTo(1);
    }

    @Test
    void anAnswerIsLateInEveryStatusInWhichItIsOurTurn() {
        Map<CaseStatus, CaseId> cases = oneOfEach();
        cases.values().forEach(id -> set(id, "promised_on = '2001-01-01', received_at = '2001-01-01'"));

        Set<CaseStatus> ours =
                EnumSet.of(CaseStatus.RECEIVED, CaseStatus.ACCEPTED, CaseStatus.IN_REVIEW, CaseStatus.APPROVED);
        assertThat(load().late()).isEqualTo(ours.size());
        cases.forEach((status, id) -> assertThat(casework.find(id).orElseThrow().late(LocalDate.of(2001, 1, 2)))
                .as(status.name())
                .isEqualTo(ours.contains(status)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unread_at = now()", "asked_again_at = now()", "urgent = true, urgent_kinds = '{DANGER}'"})
    void whoWaitsToBeHeardAndWhoIsInDangerStandInTheWorklistWhateverTheStatus(String calls) {
        Map<CaseStatus, CaseId> cases = oneOfEach();
        CaseId quiet = one(CaseStatus.ACCEPTED);
        cases.values().forEach(id -> set(id, calls));

        assertThat(listed(CaseFilter.openStatuses()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(cases.values().stream(), Stream.of(quiet)).toList())
                .endsWith(quiet);
    }

    @Test
    void aReferralThatStaysSilentBringsItsCaseBackAboveOrdinaryWork() {
        CaseId ordinary = one(CaseStatus.ACCEPTED);
        CaseId silent = one(CaseStatus.REFERRED);
        assertThat(listed(CaseFilter.openStatuses())).containsExactly(ordinary);

        set(silent, "referral_silent_at = now()");
        assertThat(listed(CaseFilter.openStatuses())).containsExactly(silent, ordinary);
    }
}
