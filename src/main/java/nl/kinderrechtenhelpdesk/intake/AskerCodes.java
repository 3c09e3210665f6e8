package nl.kinderrechtenhelpdesk.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The life of the code of a case: when it was used, that it was withdrawn, that it ends. Not {@link ComingBack}, through which an asker
 * uses it. There is no way to a code that was given out before.
 */
public interface AskerCodes {

    /**
     * How it stands with the code of a case.
     *
     * @param given whether there is a code that can be used, or could until it ended
     * @param endsOn the last day on which it opens; null while the case goes on
     */
    record Standing(
            boolean given,
            @Nullable Instant lastOpened,
            @Nullable LocalDate endsOn,
            List<Withdrawal> withdrawals) {

        public Standing {
            withdrawals = List.copyOf(withdrawals);
        }
    }

    /** Somebody of staff made a code useless, and why. */
    record Withdrawal(Instant at, StaffId by, Redacted<String> reason) {}

    Standing of(CaseId caseId);

    /** When the code was used before this visit, or since by somebody else; empty when never. */
    Optional<Instant> openedBesides(AskerVisit visit);

    /** Makes a new code, to be told to the asker; one that was there before is dead. Shown this once. */
    AskerCode issue(CaseId caseId, Actor.Staff by);

    /** The code may be in the wrong hands: it is dead at once, and every visit with it is over. */
    void withdraw(CaseId caseId, Actor.Staff by, Redacted<String> reason);

    /** The case was closed on this day: the code ends so many days later (a setting). */
    void closed(CaseId caseId, LocalDate on);

    /** The case goes on: its code does not end. */
    void goesOn(CaseId caseId);
}
