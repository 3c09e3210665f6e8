package nl.kinderrechtenhelpdesk.casework;

/** A step in the life of a case. From where to where each leads stands in {@code CaseLifecycle}, and only there. */
public enum Move {
    ACCEPT,
    ASK_MORE,
    RESUME,
    REFER,
    DECLINE,
    SUBMIT_FOR_REVIEW,
    RETURN,
    APPROVE,
    SEND,
    CLOSE,
    REOPEN,
    /** Back to answered without a new advice: the one that was sent stands. */
    STAND_BY
}
