package nl.kinderrechtenhelpdesk.conversation.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.conversation.AskerWishes;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wish is a fact of the case; the words with it are a message, and both are kept or neither is. */
@Service
class WishesOfAskers implements AskerWishes {

    private final TakingUpAgain takingUpAgain;
    private final Conversation conversation;

    WishesOfAskers(TakingUpAgain takingUpAgain, Conversation conversation) {
        this.takingUpAgain = takingUpAgain;
        this.conversation = conversation;
    }

    @Override
    public Optional<LocalDate> takeUpAgainUntil(CaseId caseId) {
        return takingUpAgain.until(caseId);
    }

    @Override
    @Transactional
    public Optional<WriteResult> takeUpAgain(TakingUpAgain.Why why, NewText text) {
        return takingUpAgain.ask(text.caseId(), why) ? Optional.of(conversation.fromAsker(text)) : Optional.empty();
    }
}
