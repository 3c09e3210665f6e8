package nl.kinderrechtenhelpdesk.intake.internal;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.EarlierQuestions;
import nl.kinderrechtenhelpdesk.intake.Question;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps earlier questions many at a time. */
@Component
class TakesOverEarlierQuestions implements EarlierQuestions {

    private final QuestionKeeper keeper;

    TakesOverEarlierQuestions(QuestionKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    @Transactional
    public Map<CaseId, CaseKey> add(List<Question> questions) {
        return keeper.keepEarlier(questions);
    }
}
