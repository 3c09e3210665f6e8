package nl.kinderrechtenhelpdesk.privacy;

import java.util.Arrays;

/** What the audit trail records; the name is stored, so a constant is never renamed. {@link #UNKNOWN} is never stored. */
public enum AuditAction {
    QUESTION_ASKED,
    CASE_READ,
    /** A change of a case that has no name of its own; the detail names the route. */
    CASE_CHANGED,
    CASE_SEARCHED,
    /** The first words of these cases stood in a list. */
    CASES_LISTED,
    FOLLOW_UP_PLANNED,
    CASE_MOVED,
    CASE_ASSIGNED,
    CASE_CODED,
    CASE_MARKED_URGENT,
    CASE_URGENCY_CLEARED,
    /** A colleague said that the case is one of many. */
    CASE_FLAGGED,
    CASE_FLAG_WITHDRAWN,
    TERM_RECORDED,
    TERM_SETTLED,
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
    /** Somebody gave a code that is of no case. */
    ASKER_CODE_WRONG,
    CODE_REPLACED,
    CODE_WITHDRAWN,
    CODE_GIVEN,
    CONTACT_CHANGED,
    /** The asker asked for a copy of all that is held. */
    COPY_ASKED,
    COPY_MADE,
    /** The asker took the copy. */
    COPY_TAKEN,
    /** The asker changed what an anonymous story of the case may be used for, or whether they want to be told of a change. */
    STORY_CONSENT_CHANGED,
    STORY_CHANGED,
    /** A second lawyer agreed to an anonymous story. */
    STORY_RELEASED,
    STORY_WITHDRAWN,
    /** The asker was told of something that changed. */
    CHANGE_TOLD,
    ERASURE_ASKED,
    ERASURE_PROPOSED,
    ERASURE_REFUSED,
    ERASURE_TAKEN_BACK,
    CASE_ERASED,
    /** All of the case was sealed with another key; the one of before is gone. */
    CASE_KEY_REPLACED,
    STAFF_SIGNED_IN,
    STAFF_SIGNED_OUT,
    STAFF_CHANGED,
    /** A wrong password or a wrong code of the second factor. */
    SIGN_IN_FAILED,
    /** Somebody asked for what is not open to them. */
    ACCESS_REFUSED,
    /** A change by staff that concerns no case and has no name of its own; the detail names the route. */
    STAFF_ACTED,
    FIGURES_TAKEN,
    /** Figures of a year were made public; the detail says of which. */
    FIGURES_PUBLISHED,
    /** A step with a yearly report or its corrections; the detail says of which year and what. */
    REPORT_CHANGED,
    SETTINGS_CHANGED,
    SUPPORT_READ,
    /** A gift was thanked for, or somebody who supports was erased; the detail says which. */
    SUPPORT_CHANGED,
    /** Lines of the bank were read, with names and accounts of who paid. */
    BANK_READ,
    /** Lines of the bank were taken in or put with a category, an account changed, a year closed; the detail says which. */
    BOOKS_CHANGED,
    /** A change in a problem file; the detail says in which and what. */
    PROBLEM_CHANGED,
    /** A change of a fund or a grant, or of what counts to it; the detail says which. */
    GRANT_CHANGED,
    ALLOCATION_CHANGED,
    /** A spreadsheet of earlier years was read, taken over or taken back; the detail says which. */
    EARLIER_YEARS_CHANGED,
    /** The file outside the database that says how far the chains are was begun. */
    HEADS_BEGUN,
    /** An older backup was put back on purpose; the detail says how many lines are lost. */
    TRAIL_RESTORED,
    /** Written by a newer version of the helpdesk, which knows what it is. */
    UNKNOWN;

    /** The action of this name, whoever wrote it. */
    public static AuditAction ofName(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
