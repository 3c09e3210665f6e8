package nl.kinderrechtenhelpdesk.casework;

import java.time.LocalDate;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.CaseId;

/**
 * The asker's wish that an answered or ended case be taken up again. Kept as a fact and shown to staff on top; whether the case is
 * reopened, staff decide. What the asker writes with it is a message of {@code conversation}.
 */
public interface TakingUpAgain {

    /** Why; the name is stored. */
    enum Why {
        ADVICE_DID_NOT_HELP,
        /** The authority does not do what it must. */
        NOT_COMPLIED,
        SOMETHING_CHANGED,
        OTHER
    }

    /** The last day on which it can be asked; empty when there is nothing to take up again, or no longer. */
    Optional<LocalDate> until(CaseId id);

    /** In the caller's transaction; false when it cannot be asked (any more). Who asks twice before anybody answered asks once. */
    boolean ask(CaseId id, Why why);
}
