package nl.kinderrechtenhelpdesk.casework;

/** How a case ended, for how long it is kept. Not what came of the rights in it: that is the outcome. */
public enum Ending {
    /** Closed after advice was sent. */
    ANSWERED,
    /** Closed without advice, also when the asker withdrew the question. */
    UNANSWERED,
    REFERRED,
    DECLINED,
    /** The helpdesk asked for more and nothing came. */
    SILENT
}
