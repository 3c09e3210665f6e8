package nl.kinderrechtenhelpdesk.casework.events;

/** Where a case stands. Which moves lead from one to the next is in one table: {@code CaseLifecycle}. */
public enum CaseStatus {
    /** Came in, waits for triage. */
    RECEIVED,
    /** The helpdesk asked the asker for more and waits for it. */
    MORE_ASKED,
    /** A lawyer is working on it. */
    ACCEPTED,
    /** The advice is with a second lawyer. */
    IN_REVIEW,
    /** The second lawyer approved the advice; it can be sent. */
    APPROVED,
    /** The asker can read the advice; waiting for how it turns out. */
    ANSWERED,
    /** Done, with its facts coded. */
    CLOSED,
    /** Handed over to another organisation. */
    REFERRED,
    /** Kindly declined, with other places to go. */
    DECLINED;

    public boolean open() {
        return this != CLOSED && this != REFERRED && this != DECLINED;
    }
}
