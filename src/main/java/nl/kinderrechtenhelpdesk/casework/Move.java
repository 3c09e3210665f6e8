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
    REOPEN
}
