package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.InstantSource;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.stereotype.Component;

/**
 * Deletes a question and ends the visits of its asker; the hash of the code stays for a while without the case, so that the asker can
 * read that all is gone. Drafts belong to no case and go by themselves.
 */
@Component
class HoldsQuestions implements HoldsPersonalData {

    private final QuestionStore questions;
    private final ErasedCodes codes;
    private final AskerSessions sessions;
    private final InstantSource clock;

    HoldsQuestions(QuestionStore questions, ErasedCodes codes, AskerSessions sessions, InstantSource clock) {
        this.questions = questions;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "intake";
    }

    @Override
    public void erase(CaseId caseId) {
        codes.keep(caseId, Zone.today(clock));
        questions.delete(caseId);
        sessions.end(caseId);
    }
}
