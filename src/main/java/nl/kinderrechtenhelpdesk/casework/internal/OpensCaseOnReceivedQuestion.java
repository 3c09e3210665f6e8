package nl.kinderrechtenhelpdesk.casework.internal;

import nl.kinderrechtenhelpdesk.intake.events.QuestionReceived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Every question that is received becomes a case. */
@Component
class OpensCaseOnReceivedQuestion {

    private final CaseOpening opening;

    OpensCaseOnReceivedQuestion(CaseOpening opening) {
        this.opening = opening;
    }

    @ApplicationModuleListener
    void on(QuestionReceived question) {
        opening.open(question);
    }
}
