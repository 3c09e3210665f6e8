package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.springframework.stereotype.Component;

/**
 * Deletes a question and ends the visits of its asker; the hash of the code stays for a while without the case, so that the asker can
 * read that all is gone. Drafts belong to no case and go by themselves.
 */
@Component
class HoldsQuestions implements HoldsPersonalData {

    private final QuestionStore questions;
    private final CaseVault vault;
    private final ErasedCodes codes;
    private final AskerSessions sessions;
    private final InstantSource clock;

    HoldsQuestions(
            QuestionStore questions, CaseVault vault, ErasedCodes codes, AskerSessions sessions, InstantSource clock) {
        this.questions = questions;
        this.vault = vault;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "intake";
    }

    /** The way of contact is the one that holds now. */
    @Override
    public List<Redacted<String>> found(CaseId caseId) {
        return questions
                .find(caseId, vault.key(caseId))
                .map(question -> QuestionKeeper.textsOf(question.content()))
                .orElse(List.of());
    }

    @Override
    public List<SealedColumn> sealed() {
        return Stream.concat(QuestionStore.sealed(), SealedColumn.texts("intake.code_withdrawal", "id", "reason"))
                .toList();
    }

    @Override
    public List<ToldTable> told(CaseId caseId) {
        return List.of(QuestionStore.told(), ToldTable.work("intake.code_withdrawal", "at", "at", "reason"));
    }

    @Override
    public void erase(CaseId caseId) {
        codes.keep(caseId, Zone.today(clock));
        questions.delete(caseId);
        sessions.end(caseId);
    }
}
