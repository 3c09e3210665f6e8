package nl.kinderrechtenhelpdesk.hours.figures;

/** What somebody did in the time that they booked. The name is stored, so a constant is never renamed. */
public enum Activity {
    /** From the question until somebody takes it on: triage, asking more, referring. */
    INTAKE,
    READING,
    /** Finding out which rights are at stake and how. */
    ANALYSIS,
    /** Looking up law, rulings and literature. */
    RESEARCH,
    /** Advice, messages, notes. */
    WRITING,
    CALLING,
    MEETING,
    /** Reading the advice of a colleague as second reader. */
    REVIEWING,
    /** Pressing for change of what goes wrong for many. */
    ADVOCACY,
    /** Telling the public: explanations, figures, lectures. */
    PUBLIC,
    /** Coding, closing, and what has no name of its own. */
    OTHER
}
