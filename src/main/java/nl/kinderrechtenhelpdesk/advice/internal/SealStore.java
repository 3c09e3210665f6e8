package nl.kinderrechtenhelpdesk.advice.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seals of advices that were sent, in the rows of {@link AdviceStore}; what they must be is known to {@link SentAdvices}. */
@Repository
class SealStore {

    private final JdbcClient database;

    SealStore(JdbcClient database) {
        this.database = database;
    }

    /** What an advice was approved and sent with. */
    record Seals(Redacted<byte[]> approval, Redacted<byte[]> sent) {}

    /** Of what stands as sent, by number; without a seal of sending there is none of it here. */
    Map<Integer, Seals> seals(CaseId caseId) {
        Map<Integer, Seals> seals = new HashMap<>();
        database.sql("""
                        select number, approval, sent_seal from advice.advice
                        where case_id = :case and status = 'SENT' and sent_seal is not null
                        """).param("case", caseId.value()).query(row -> {
            seals.put(
                    row.getInt("number"),
                    new Seals(Redacted.of(row.getBytes("approval")), Redacted.of(row.getBytes("sent_seal"))));
        });
        return seals;
    }

    /** An advice that was sent before there were seals of sending. */
    record Unsealed(CaseId caseId, int number, Redacted<byte[]> approval, Instant sentAt) {}

    List<Unsealed> sentWithoutSeal() {
        return database.sql("""
                        select case_id, number, approval, sent_at from advice.advice
                        where status = 'SENT' and sent_seal is null
                        """)
                .query((row, n) -> new Unsealed(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getInt("number"),
                        Redacted.of(row.getBytes("approval")),
                        Cells.time(row, "sent_at")))
                .list();
    }

    void sealSent(CaseId caseId, int number, byte[] seal) {
        database.sql("update advice.advice set sent_seal = :seal where case_id = :case and number = :number")
                .param("seal", seal)
                .param("case", caseId.value())
                .param("number", number)
                .update();
    }
}
