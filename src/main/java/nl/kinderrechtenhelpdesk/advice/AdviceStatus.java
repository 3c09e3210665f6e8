package nl.kinderrechtenhelpdesk.advice;

/** Where an advice stands. The status of the case is {@code CaseStatus}. */
public enum AdviceStatus {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    SENT
}
