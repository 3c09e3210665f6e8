package nl.kinderrechtenhelpdesk.advice;

import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Objection;

/** What became of submitting, approving, returning or sending an advice. */
public sealed interface AdviceDecision {

    record Done() implements AdviceDecision {}

    record NotPossible(List<Objection> objections) implements AdviceDecision {

        public NotPossible {
            objections = List.copyOf(objections);
        }
    }

    /** Nobody reviews what they wrote themselves. */
    record OwnAdvice() implements AdviceDecision {}

    /** The text is another than the one that was read; nothing was done. */
    record ChangedMeanwhile() implements AdviceDecision {}
}
