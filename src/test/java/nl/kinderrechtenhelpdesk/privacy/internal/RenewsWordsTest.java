package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.AskedCase;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were put in the index by an earlier release or with an earlier key. */
@HelpdeskTest
class RenewsWordsTest {

    @Autowired
    RenewsWords job;

    @Autowired
    BlindIndex index;

    @Autowired
    HashedWords words;

    @Autowired
    Intake intake;

    @Autowired
    Casework casework;

    @Autowired
    JdbcClient database;

    private CaseId asked() {
        return new AskedCase(intake, casework).byChild().id();
    }

    private void put(CaseId caseId, String made, Long... hashes) {
        database.sql("update privacy.blind_index set words = :words, made_by = :by where case_id = :id")
                .param("words", hashes)
                .param("by", made)
                .param("id", caseId.value())
                .update();
    }

    private List<Long> hashes(CaseId caseId) {
        return database.sql("select unnest(words) from privacy.blind_index where case_id = :id order by 1")
                .param("id", caseId.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    @Test
    void aCaseThatWasCutIntoWordsOtherwiseIsFoundAsWritten() {
        CaseId caseId = asked();
        List<Long> now = hashes(caseId);
        put(caseId, "1", 17L);

        job.run();

        assertThat(hashes(caseId))
                .as("what it was found by before is not lost")
                .contains(17L)
                .containsAll(now);
        assertThat(words.madeOtherwise(null, 1000)).doesNotContain(caseId);
    }

    @Test
    void whatAnEarlierKeyHashedGoes() {
        CaseId caseId = asked();
        List<Long> now = hashes(caseId);
        put(caseId, "2/1", 17L);

        job.run();

        assertThat(hashes(caseId)).containsExactlyElementsOf(now);
    }

    @Test
    void wordsAddedToACaseOfAnEarlierReleaseDoNotMakeItPassForANewOne() {
        CaseId caseId = asked();
        put(caseId, "1", 17L);
        index.add(caseId, List.of(Redacted.of("roodborsttapuit")));

        assertThat(words.madeOtherwise(null, 1000)).contains(caseId);
    }

    @Test
    void aCaseThatCannotBeReadKeepsItsWordsAndHoldsNoOtherUp() {
        CaseId lost = asked();
        CaseId other = asked();
        List<Long> now = hashes(other);
        put(lost, "1", 17L);
        put(other, "1", 17L);
        database.sql("delete from privacy.case_key where case_id = :id")
                .param("id", lost.value())
                .update();

        job.run();

        assertThat(hashes(lost)).containsExactly(17L);
        assertThat(hashes(other)).containsAll(now);
    }
}
