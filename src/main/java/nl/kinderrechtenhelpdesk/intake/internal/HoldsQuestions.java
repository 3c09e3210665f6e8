package nl.kinderrechtenhelpdesk.intake.internal;

import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import org.springframework.stereotype.Component;

/** Deletes a question with the hash of its code. Drafts belong to no case and go by themselves. */
@Component
class HoldsQuestions implements HoldsPersonalData {

    private final QuestionStore questions;

    HoldsQuestions(QuestionStore questions) {
        this.questions = questions;
    }

    @Override
    public String module() {
        return "intake";
    }

    @Override
    public void erase(CaseId caseId) {
        questions.delete(caseId);
    }
}
