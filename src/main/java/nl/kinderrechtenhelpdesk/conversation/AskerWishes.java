package nl.kinderrechtenhelpdesk.conversation;

import java.time.LocalDate;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.TakingUpAgain;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/** What an asker can ask of a case that was answered or has ended, besides writing a message. Staff decide what comes of it. */
public interface AskerWishes {

    /** The last day on which to ask that the case be taken up again; empty when there is nothing to ask. */
    Optional<LocalDate> takeUpAgainUntil(CaseId caseId);

    /** Asks it, and says why in a message; empty when it cannot be asked (any more). */
    Optional<WriteResult> takeUpAgain(TakingUpAgain.Why why, NewText text);
}
