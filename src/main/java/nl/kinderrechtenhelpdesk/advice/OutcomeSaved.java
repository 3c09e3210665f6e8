package nl.kinderrechtenhelpdesk.advice;

/** What became of recording an outcome. */
public sealed interface OutcomeSaved {

    record Saved() implements OutcomeSaved {}

    /** A colleague recorded another outcome since this one was read; nothing was overwritten. */
    record ChangedMeanwhile(CaseOutcome theirs) implements OutcomeSaved {}
}
