package nl.kinderrechtenhelpdesk.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases become change, and whoever asked hears of it: planted unequal treatment, found, pressed, changed, told. */
@HelpdeskTest
class SecondLoopJourneyTest {

    /** Like cases in two provinces, of which one refuses nearly always; about a rule that no other test uses. */
    private static final int IN_EACH = 16;

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    private final List<UUID> facts = new ArrayList<>();

    @BeforeEach
    void unequalTreatment() {
        for (int one = 0; one < IN_EACH; one++) {
            fact("PV30", one < IN_EACH - 1 ? "REFUSED" : "PARTLY");
            fact("PV25", one < IN_EACH - 2 ? "GRANTED" : "REFUSED");
        }
        database.sql("update signals.revision set number = number + 1").update();
    }

    private void fact(String province, String decided) {
        UUID fact = UUID.randomUUID();
        facts.add(fact);
        String codes =
                "{rule:BWBR0034925-2.3,theme:HEALTH_CARE,situation:DISABILITY,body:MUNICIPALITY,age_band:AGE_8_11,residence:DUTCH,province:%s,decision_month:2026-03,decided:%s}"
                        .formatted(province, decided);
        database.sql(
                        "insert into signals.case_fact (fact_id, received_in, codes) values (:id, '2026-04-01', :codes::text[])")
                .param("id", fact)
                .param("codes", codes)
                .update();
        database.sql("""
                        insert into signals.case_coding (fact_id, version, received_in, coded_in, closed, codes)
                        values (:id, 1, '2026-04-06', date '2026-05-04' + 7 * :week, true, :codes::text[])""")
                .param("id", fact)
                .param("week", facts.size() / 4)
                .param("codes", codes)
                .update();
    }

    @AfterEach
    void nothingLeft() {
        for (UUID fact : facts) {
            database.sql("delete from signals.case_fact where fact_id = ?")
                    .param(fact)
                    .update();
            database.sql("delete from signals.case_coding where fact_id = ?")
                    .param(fact)
                    .update();
        }
        database.sql("update signals.revision set number = number + 1").update();
    }

    @Test
    void unequalTreatmentIsFoundPressedChangedAndToldToTheChildWhoAsked() {
        try (Accessible accessible = new Accessible();
                SecondLoop loop = new SecondLoop(
                        "http://localhost:" + port, signIn, visitor -> accessible.look(visitor.page()))) {
            loop.run();
            accessible.assertNothingWrong();
        }
    }
}
