package nl.kinderrechtenhelpdesk.casework.internal;

import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Every question that is received becomes a case, unless it was erased before that. */
@Component
class OpensCaseOnReceivedQuestion {

    private final CaseOpening opening;
    private final CaseVault vault;

    OpensCaseOnReceivedQuestion(CaseOpening opening, CaseVault vault) {
        this.opening = opening;
        this.vault = vault;
    }

    @ApplicationModuleListener
    void on(QuestionReceived question) {
        try {
            // taking the key keeps an erasure waiting until the case is there to be erased too
            vault.key(question.caseId());
        } catch (CaseErased erased) {
            return;
        }
        opening.open(question);
    }
}
