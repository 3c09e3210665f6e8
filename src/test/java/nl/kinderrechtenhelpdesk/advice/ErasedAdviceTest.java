package nl.kinderrechtenhelpdesk.advice;

import static nl.kinderrechtenhelpdesk.advice.CaseInHand.EDUCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.Erasure;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class ErasedAdviceTest {

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    JdbcClient database;

    @Autowired
    Advices advices;

    @Autowired
    Outcomes outcomes;

    @Autowired
    RightsAnalysis analysis;

    @Autowired
    Erasure erasure;

    private CaseInHand cases;

    @BeforeEach
    void desk() {
        cases = new CaseInHand(helpdesk);
    }

    private CaseId finished() {
        CaseId id = cases.accepted();
        cases.sent(id);
        outcomes.tell(id, Map.of(EDUCATION, OutcomeCode.RESPECTED), null, Redacted.of("Verteld: krekeldans."));
        outcomes.record(
                id,
                Map.of(EDUCATION, OutcomeCode.RESPECTED),
                Redacted.of("Nota: bibberbrood."),
                0,
                CaseInHand.somebody());
        return id;
    }

    private List<Long> rowsOf(CaseId id) {
        return List.of("right_at_stake", "advice", "revision", "review", "outcome_note", "told", "told_right").stream()
                .map(table -> database.sql("select count(*) from advice." + table + " where case_id = :case")
                        .param("case", id.value())
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Test
    void nothingOfAnalysisAdviceRemarksAndOutcomeStandsInTheDatabaseInTheClear() {
        finished();

        assertThat(DatabaseDump.of(database)
                        .leaksOf(
                                "frummelbos",
                                "zompvlinder",
                                "wrikkelmuts",
                                "krekeldans",
                                "bibberbrood",
                                "Schrijf een brief aan de school",
                                "Naar school gaan is jouw recht"))
                .isEmpty();
    }

    @Test
    void erasingACaseTakesEverythingOfItAndNothingOfAnother() {
        CaseId erased = finished();
        CaseId kept = finished();
        assertThat(rowsOf(erased)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L);

        erasure.erase(erased, new Actor.Application("test"));

        assertThat(rowsOf(erased)).containsOnly(0L);
        assertThat(rowsOf(kept)).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(advices.sent(erased)).isEmpty();
        assertThat(analysis.of(erased)).isEmpty();
        assertThatThrownBy(() -> cases.write(erased, "Nog iets", new Advices.Seen(1, 0), CaseInHand.somebody()))
                .isInstanceOfAny(CaseErased.class, AssertionError.class);
    }
}
