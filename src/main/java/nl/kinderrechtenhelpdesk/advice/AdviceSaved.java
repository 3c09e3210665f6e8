package nl.kinderrechtenhelpdesk.advice;

import nl.kinderrechtenhelpdesk.casework.Objection;

/** What became of saving an advice. */
public sealed interface AdviceSaved {

    record Saved(Advices.Seen version) implements AdviceSaved {}

    /** A colleague saved another text since this one was read; nothing was overwritten. */
    record ChangedMeanwhile(Advice theirs) implements AdviceSaved {}

    /** The advice cannot be changed now, for instance because a colleague is reviewing it. */
    record NotNow(Objection why) implements AdviceSaved {}
}
