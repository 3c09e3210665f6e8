package nl.kinderrechtenhelpdesk.privacy;

/** What the audit trail records; the name is stored, so a constant is never renamed. */
public enum AuditAction {
    QUESTION_ASKED,
    CASE_READ,
    CASE_SEARCHED,
    CASE_MOVED,
    CASE_ASSIGNED,
    CASE_CODED,
    CASE_MARKED_URGENT,
    CASE_URGENCY_CLEARED,
    MESSAGE_WRITTEN,
    NOTE_WRITTEN,
    FILE_ADDED,
    FILE_READ,
    ANALYSIS_CHANGED,
    ADVICE_CHANGED,
    ADVICE_REVIEWED,
    ADVICE_SENT,
    OUTCOME_RECORDED,
    ASKER_CAME_BACK,
    CODE_REPLACED,
    CODE_WITHDRAWN,
    CODE_GIVEN,
    CONTACT_CHANGED,
    CASE_ERASED,
    STAFF_SIGNED_IN,
    STAFF_SIGNED_OUT,
    STAFF_CHANGED,
    SETTINGS_CHANGED,
    SUPPORT_READ
}
