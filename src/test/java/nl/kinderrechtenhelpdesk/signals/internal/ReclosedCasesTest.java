package nl.kinderrechtenhelpdesk.signals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Coding;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed.CodedProvision;
import nl.kinderrechtenhelpdesk.casework.events.CaseMoved;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.testing.Codings;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the figures keep of a case that is closed more than once, and of news of it that comes in another order. */
@HelpdeskTest
class ReclosedCasesTest {

    private static final Instant THEN = Instant.parse("2001-06-15T08:00:00Z");

    @Autowired
    FactStore facts;

    @Autowired
    ProgressStore progress;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final UUID fact = UUID.randomUUID();

    @AfterEach
    void nothingStays() {
        database.sql("delete from signals.case_fact where fact_id = ?")
                .param(fact)
                .update();
        progress.forget(fact);
    }

    private void closed(long version, Finding finding, String... provisions) {
        Coding coding = Codings.of(
                AskerKind.CHILD,
                AgeBand.AGE_12_15,
                ResidenceStatus.DUTCH,
                "EDUCATION",
                List.of(),
                List.of(),
                null,
                null,
                List.of(provisions).stream()
                        .map(code -> new CodedProvision(new ProvisionCode(code), finding, OutcomeCode.RESPECTED))
                        .toList(),
                OutcomeCode.RESPECTED);
        CaseClosed news = new CaseClosed(
                fact,
                version,
                THEN,
                null,
                THEN,
                coding.codes().with(Facet.PROVISION, List.of(provisions)),
                coding.provisions());
        transaction.executeWithoutResult(status -> facts.keep(List.of(news)));
    }

    private List<String> provisions() {
        return database.sql("""
                        select provision || ' ' || finding from signals.case_fact_provision where fact_id = ? order by 1""")
                .param(fact)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void moved(long version, CaseStatus to, boolean urgent) {
        progress.moved(new CaseMoved(
                new CaseId(UUID.randomUUID()), fact, CaseStatus.ACCEPTED, to, THEN, version, THEN, urgent));
    }

    private String standing() {
        return database.sql(
                        "select status || ' ' || urgent || ' ' || coalesce(received_on::text, '-') || ' ' || version from signals.case_progress where fact_id = ?")
                .param(fact)
                .query(String.class)
                .single();
    }

    @Test
    void aSecondClosingLeavesNoRightOfTheFirst() {
        closed(4, Finding.VIOLATED, "CRC-28", "CRC-3");
        closed(6, Finding.AT_RISK, "CRC-12");

        assertThat(provisions()).containsExactly("CRC-12 AT_RISK");
        assertThat(database.sql(
                                "select string_agg(code, ',') from signals.case_fact, unnest(codes) code where fact_id = ? and code like 'provision:%'")
                        .param(fact)
                        .query(String.class)
                        .single())
                .isEqualTo("provision:CRC-12");
    }

    /** With another key the same facts would give other figures, and what was published could be undone. */
    @Test
    void theSecretKeyOfAFactStaysWhateverBecomesOfItsCase() {
        closed(4, Finding.VIOLATED, "CRC-28");
        long key = key();
        closed(6, Finding.AT_RISK, "CRC-12");
        assertThat(key()).isEqualTo(key);
        assertThatThrownBy(
                        () -> database.sql("update signals.case_fact set record_key = record_key + 1 where fact_id = ?")
                                .param(fact)
                                .update())
                .hasMessageContaining("never changes");

        facts.cutLoose(fact, UUID.randomUUID());

        assertThat(database.sql("delete from signals.case_fact where record_key = ? and received_in = '2001-06-01'")
                        .param(key)
                        .update())
                .isEqualTo(1);
    }

    private long key() {
        return database.sql("select record_key from signals.case_fact where fact_id = ?")
                .param(fact)
                .query(Long.class)
                .single();
    }

    @Test
    void aFirstClosingOfWhichTheNewsComesLateAddsNoRightToTheSecond() {
        closed(6, Finding.AT_RISK, "CRC-12");
        closed(4, Finding.VIOLATED, "CRC-28", "CRC-12");

        assertThat(provisions()).containsExactly("CRC-12 AT_RISK");
    }

    @Test
    void theSameNewsTwiceIsKeptOnce() {
        closed(4, Finding.VIOLATED, "CRC-28", "CRC-3");
        closed(4, Finding.VIOLATED, "CRC-28", "CRC-3");

        assertThat(provisions()).containsExactly("CRC-28 VIOLATED", "CRC-3 VIOLATED");
    }

    @Test
    void lateNewsOfAMoveSetsNothingBack() {
        moved(5, CaseStatus.IN_REVIEW, true);
        String then = standing();
        moved(4, CaseStatus.ACCEPTED, false);
        moved(5, CaseStatus.APPROVED, false);
        assertThat(standing()).isEqualTo(then).isEqualTo("IN_REVIEW true 2001-06-15 5");

        moved(6, CaseStatus.CLOSED, true);
        assertThat(standing()).as("of what ended neither day nor danger").isEqualTo("CLOSED false - 6");
        moved(5, CaseStatus.IN_REVIEW, true);
        assertThat(standing()).isEqualTo("CLOSED false - 6");
    }
}
