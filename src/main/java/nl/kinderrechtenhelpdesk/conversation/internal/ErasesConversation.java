package nl.kinderrechtenhelpdesk.conversation.internal;

import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes all that was said in a case; files go with the messages and notes they came with. */
@Component
class ErasesConversation implements HoldsPersonalData {

    private final JdbcClient database;

    ErasesConversation(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "conversation";
    }

    @Override
    @Transactional
    public void erase(CaseId caseId) {
        delete("delete from conversation.message where case_id = :caseId", caseId);
        delete("delete from conversation.note where case_id = :caseId", caseId);
        delete("delete from conversation.notice where case_id = :caseId", caseId);
        delete("delete from conversation.half_written where case_id = :caseId", caseId);
        delete("delete from conversation.call where case_id = :caseId", caseId);
    }

    private void delete(String sql, CaseId caseId) {
        database.sql(sql).param("caseId", caseId.value()).update();
    }
}
