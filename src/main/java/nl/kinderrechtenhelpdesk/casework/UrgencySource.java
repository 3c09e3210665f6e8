package nl.kinderrechtenhelpdesk.casework;

/** What made a case urgent; the name is stored. */
public enum UrgencySource {
    /** The words of the question. */
    QUESTION,
    /** What was ticked with the question. */
    TICKED,
    /** A message that came later. */
    MESSAGE,
    /** What the asker told of how it turned out. */
    STORY,
    /** A colleague judged so. */
    STAFF
}
