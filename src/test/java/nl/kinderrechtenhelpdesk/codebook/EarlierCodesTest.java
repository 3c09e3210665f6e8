package nl.kinderrechtenhelpdesk.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What was coded when each facet had a column of its own is coded the same in one column. */
class EarlierCodesTest {

    private static final UUID ID = UUID.fromString("0199f6a0-0000-7000-8000-000000000001");

    private static Codes of(JdbcClient database, String table) {
        return Codes.of(List.of(database.sql("select array_to_string(codes, ' ') from " + table)
                .query(String.class)
                .single()
                .split(" ")));
    }

    private static void waits(JdbcClient database, String type, String event) {
        database.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        values (gen_random_uuid(), 'x', :type, :event, now())
                        """).param("type", type).param("event", event).update();
    }

    private static <E> E waiting(JdbcClient database, Class<E> type) {
        return JsonMapper.builder()
                .build()
                .readValue(
                        database.sql("select serialized_event from event_publication")
                                .query(String.class)
                                .single(),
                        type);
    }

    @Test
    void aCaseKeepsItsCodesAndThoseOfItsEarlierClosings() {
        try (MigratedDatabase old = MigratedDatabase.at("550", "page", "casework")) {
            JdbcClient database = old.client();
            database.sql("""
                            insert into casework.case_file (case_id, number, fact_id, status, asker, age_band, residence, theme,
                              other_themes, municipality, province, bodies, situations, outcome, urgent, received_at, moved_at, closed_at)
                            values (:id, 'KR-2026-000001', gen_random_uuid(), 'CLOSED', 'CHILD', 'AGE_8_11', 'DUTCH', 'EDUCATION',
                              '{CARE,EDUCATION}', 'GM0546', 'PV28', '{SCHOOL,GEMEENTE}', '{NO_SCHOOL}', 'PENDING', false, now(), now(), now())
                            """).param("id", ID).update();
            database.sql(
                            "insert into casework.case_provision values (:id, 'CRC-28', 'VIOLATED', 'PENDING'), (:id, 'BW1-1:247', 'VIOLATED', 'UNKNOWN')")
                    .param("id", ID)
                    .update();
            database.sql(
                            "insert into casework.earlier_coding values (:id, now(), 'HOUSING', 'UNKNOWN', '{CRC-27:AT_RISK:UNKNOWN}')")
                    .param("id", ID)
                    .update();

            old.upToDate();

            assertThat(of(database, "casework.case_file"))
                    .isEqualTo(Codes.of(List.of(
                            "asker:CHILD",
                            "age_band:AGE_8_11",
                            "residence:DUTCH",
                            "theme:EDUCATION",
                            "other_theme:CARE",
                            "municipality:GM0546",
                            "province:PV28",
                            "body:SCHOOL",
                            "body:GEMEENTE",
                            "situation:NO_SCHOOL",
                            "provision:CRC-28",
                            "provision:BW1-1:247",
                            "finding:VIOLATED",
                            "outcome:PENDING")));
            assertThat(of(database, "casework.earlier_coding"))
                    .isEqualTo(Codes.of(List.of("theme:HOUSING", "outcome:UNKNOWN", "provision:CRC-27")));
        }
    }

    @Test
    void aCaseThatWasNotCodedYetHasWhatTheAskerTold() {
        try (MigratedDatabase old = MigratedDatabase.at("550", "page", "casework")) {
            JdbcClient database = old.client();
            database.sql("""
                            insert into casework.case_file (case_id, number, fact_id, status, asker, age_band, urgent, decision_date, received_at, moved_at)
                            values (:id, 'KR-2026-000001', gen_random_uuid(), 'RECEIVED', 'PARENT', 'UNKNOWN', false, '2026-03-31', now(), now())
                            """).param("id", ID).update();

            old.upToDate();

            assertThat(of(database, "casework.case_file"))
                    .isEqualTo(Codes.of(List.of(
                            "asker:PARENT", "age_band:UNKNOWN", "residence:UNKNOWN", "decision_month:2026-03")));
        }
    }

    @Test
    void aQuestionOfWhichNoCaseWasOpenedYetIsStillUnderstood() {
        try (MigratedDatabase old = MigratedDatabase.at("550", "page", "casework")) {
            waits(old.client(), "nl.kinderrechtenhelpdesk.intake.events.QuestionReceived", """
                    {"caseId":{"value":"0199f6a0-0000-7000-8000-000000000001"},"at":"2026-03-04T10:00:00Z","asker":"CHILD","ageBand":"AGE_8_11",
                     "municipality":null,"bodies":["SCHOOL"],"situations":["POVERTY","NO_SCHOOL"],"decisionDate":"2026-02-03",
                     "upcomingOn":null,"upcomingKind":null,"danger":["VIOLENCE"]}""");

            old.upToDate();

            QuestionReceived waiting = waiting(old.client(), QuestionReceived.class);
            assertThat(waiting.caseId()).isEqualTo(new CaseId(ID));
            assertThat(waiting.danger()).containsExactly(DangerKind.VIOLENCE);
            assertThat(waiting.codes())
                    .isEqualTo(Codes.of(List.of(
                            "asker:CHILD",
                            "age_band:AGE_8_11",
                            "body:SCHOOL",
                            "situation:POVERTY",
                            "situation:NO_SCHOOL",
                            "decision_month:2026-02")));
        }
    }

    @Test
    void aFactKeepsItsCodesAndNewsThatWaitsIsStillUnderstood() {
        try (MigratedDatabase old = MigratedDatabase.at("831", "page", "signals")) {
            JdbcClient database = old.client();
            database.sql("""
                            insert into signals.case_fact (fact_id, received_in, asker, age_band, residence, theme, situations, bodies, province,
                              provisions, outcome, version)
                            values (:id, '2026-03-01', 'PARENT', 'UNKNOWN', 'DUTCH', 'CARE', '{POVERTY}', '{}', null, '{CRC-3}', 'RESPECTED', 4)
                            """).param("id", ID).update();
            database.sql("insert into signals.case_fact_provision values (:id, 'CRC-3', 'AT_RISK', 'RESPECTED')")
                    .param("id", ID)
                    .update();
            waits(database, "nl.kinderrechtenhelpdesk.casework.events.CaseClosed", """
                    {"factId":"0199f6a0-0000-7000-8000-000000000001","version":5,"receivedAt":"2026-03-04T10:00:00Z","answeredAt":null,
                             "closedAt":"2026-05-04T10:00:00Z","asker":"CHILD","ageBand":"AGE_8_11","residence":"DUTCH","theme":"CARE",
                             "situations":["POVERTY"],"bodies":["SCHOOL"],"municipality":null,"province":"PV28",
                             "provisions":[{"code":{"value":"CRC-3"},"finding":"VIOLATED","outcome":"PENDING"}],"outcome":"PENDING"}""");

            old.upToDate();

            assertThat(of(database, "signals.case_fact"))
                    .isEqualTo(Codes.of(List.of(
                            "asker:PARENT",
                            "age_band:UNKNOWN",
                            "residence:DUTCH",
                            "theme:CARE",
                            "situation:POVERTY",
                            "provision:CRC-3",
                            "finding:AT_RISK",
                            "outcome:RESPECTED")));
            CaseClosed waiting = waiting(database, CaseClosed.class);
            assertThat(waiting.version()).isEqualTo(5);
            assertThat(waiting.provisions()).hasSize(1);
            assertThat(waiting.codes())
                    .isEqualTo(Codes.of(List.of(
                            "asker:CHILD",
                            "age_band:AGE_8_11",
                            "residence:DUTCH",
                            "theme:CARE",
                            "situation:POVERTY",
                            "body:SCHOOL",
                            "province:PV28",
                            "provision:CRC-3",
                            "finding:VIOLATED",
                            "outcome:PENDING")));
        }
    }
}
