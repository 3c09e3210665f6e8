package nl.kinderrechtenhelpdesk.advice;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.BEING_HEARD;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static nl.kinderrechtenhelpdesk.advice.CaseInHand.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kinderrechtenhelpdesk.casework.ProvisionsOfCase;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.CaseSearch;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HelpdeskTest
class RightsAnalysisTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    RightsAnalysis analysis;

    @Autowired
    ProvisionsOfCase provisions;

    @Autowired
    AuditTrail audit;

    @Autowired
    CaseSearch search;

    private CaseInHand cases;
    private final StaffId lawyer = somebody();

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    private static Assessment violated(String reasoning) {
        return new Assessment(Finding.VIOLATED, Redacted.of("Geen school"), Redacted.of(reasoning));
    }

    @Test
    void aChosenRightIsAssessedAndFoundByItsWords() {
        CaseId id = cases.accepted();
        analysis.choose(id, List.of(EDUCATION, BEING_HEARD, new ProvisionCode("CRC-99")), lawyer);
        assertThat(analysis.of(id).stream().map(right -> right.provision().code()))
                .containsExactly(BEING_HEARD, EDUCATION);

        assertThat(analysis.assess(id, EDUCATION, violated("De klapmutszeehond wacht."), 1, lawyer))
                .isEqualTo(new AnalysisSaved.Saved());

        assertThat(analysis.of(id).getLast().assessment()).isEqualTo(violated("De klapmutszeehond wacht."));
        assertThat(search.find(Redacted.of("klapmutszeehond"), 5, CaseSearch.EVERY)
                        .cases())
                .containsExactly(id);
        assertThat(audit.of(id).stream().map(AuditTrail.Entry::action)).contains(AuditAction.ANALYSIS_CHANGED);
    }

    @Test
    void choosingARightAgainLeavesItsAssessmentAlone() {
        CaseId id = cases.accepted();
        cases.assess(id, EDUCATION, Finding.VIOLATED, lawyer);

        analysis.choose(id, List.of(EDUCATION), somebody());

        assertThat(analysis.of(id)).singleElement().satisfies(right -> {
            assertThat(right.assessment().finding()).isEqualTo(Finding.VIOLATED);
            assertThat(right.changedBy()).isEqualTo(lawyer);
        });
    }

    @Test
    void ofTwoLawyersWhoSaveAtOnceTheSecondIsShownWhatTheFirstWrote() throws Exception {
        CaseId id = cases.accepted();
        analysis.choose(id, List.of(EDUCATION), lawyer);
        List<AnalysisSaved> results = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Callable<AnalysisSaved>> both = List.of(
                    () -> analysis.assess(id, EDUCATION, violated("Van de een"), 1, lawyer),
                    () -> analysis.assess(id, EDUCATION, violated("Van de ander"), 1, somebody()));
            for (Future<AnalysisSaved> each : desks.invokeAll(both)) {
                results.add(each.get());
            }
        }

        String kept = analysis.of(id).getFirst().assessment().reasoning().reveal();
        assertThat(results).filteredOn(AnalysisSaved.Saved.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(AnalysisSaved.ChangedMeanwhile.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        AnalysisSaved.ChangedMeanwhile.class,
                        changed -> assertThat(changed.theirs()
                                        .assessment()
                                        .reasoning()
                                        .reveal())
                                .isEqualTo(kept));
    }

    @Test
    void aRightIsTakenOutOnlyByWhoSawItAsItIs() {
        CaseId id = cases.accepted();
        cases.assess(id, EDUCATION, Finding.VIOLATED, lawyer);

        assertThat(analysis.drop(id, EDUCATION, 1, lawyer)).isInstanceOf(AnalysisSaved.ChangedMeanwhile.class);
        assertThat(analysis.drop(id, EDUCATION, 2, lawyer)).isEqualTo(new AnalysisSaved.Saved());
        assertThat(analysis.of(id)).isEmpty();
        assertThat(analysis.drop(id, EDUCATION, 2, lawyer)).isEqualTo(new AnalysisSaved.NotThere());
    }

    @Test
    void closingCodesTheRightsWithAFinding() {
        CaseId id = cases.accepted();
        cases.assess(id, EDUCATION, Finding.VIOLATED, lawyer);
        analysis.choose(id, List.of(BEING_HEARD), lawyer);

        assertThat(provisions.of(id))
                .containsExactly(new CodedProvision(EDUCATION, Finding.VIOLATED, OutcomeCode.UNKNOWN));
    }
}
