package nl.kinderrechtenhelpdesk.intake.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of many questions at once, for lists. {@link QuestionStore} reads one with all that goes with it. */
@Repository
class QuestionWords {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionWords.class);

    private final JdbcClient database;

    QuestionWords(JdbcClient database) {
        this.database = database;
    }

    /** Of those whose seal holds. */
    Map<CaseId, Redacted<String>> open(Map<CaseId, CaseKey> keys) {
        Map<CaseId, Redacted<String>> words = HashMap.newHashMap(keys.size());
        database.sql("select case_id, question from intake.question where case_id = any(:ids)")
                .param(
                        "ids",
                        Cells.ids(keys.keySet().stream().map(CaseId::value).toList()))
                .query(row -> {
                    CaseId id = new CaseId(row.getObject("case_id", UUID.class));
                    try {
                        words.put(
                                id,
                                Objects.requireNonNull(keys.get(id))
                                        .open(QuestionStore.slot(id, "question"), row.getBytes("question")));
                    } catch (SealBroken unreadable) {
                        // stands in the list without words; its own page says what is wrong
                        LOG.warn("the words of a question cannot be read");
                    }
                });
        return words;
    }
}
