package nl.kinderrechtenhelpdesk.advice;

import nl.kinderrechtenhelpdesk.casework.Objection;

/** What became of a change to the rights analysis. */
public sealed interface AnalysisSaved {

    record Saved() implements AnalysisSaved {}

    /** A colleague changed this right since it was read; nothing was overwritten. */
    record ChangedMeanwhile(RightAtStake theirs) implements AnalysisSaved {}

    /** The provision is not (or no longer) in the analysis. */
    record NotThere() implements AnalysisSaved {}

    /** The case does not allow it now. */
    record NotNow(Objection why) implements AnalysisSaved {}
}
