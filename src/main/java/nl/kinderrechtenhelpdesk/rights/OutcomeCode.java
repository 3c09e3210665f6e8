package nl.kinderrechtenhelpdesk.rights;

/** What came of a right, or of a case as a whole, after the advice. */
public enum OutcomeCode {
    RESPECTED,
    PARTLY_RESPECTED,
    NOT_RESPECTED,
    PENDING,
    WITHDRAWN,
    UNKNOWN
}
