package nl.kinderrechtenhelpdesk.backup.internal;

import java.util.Set;

/** What a backup holds. The names are stored in backups. */
enum Part {
    /** Everything: enough by itself, and so to be kept for days only, because a case erased later lives on in it. */
    WHOLE,
    /** Everything but the keys of the cases: may be kept as long as anybody likes. */
    WITHOUT_KEYS,
    /** The keys of the cases and the list of those erased: of these the newest replaces all before it. */
    KEYS;

    static final String CASE_KEYS = "privacy.case_key";
    static final String ERASED = "privacy.erased_case";

    /**
     * What nobody would miss: who is signed in, what is being written under a key that only a browser has, and what the application
     * makes anew by itself. Put back later, it would outlive the time it was promised to stay.
     */
    private static final Set<String> PASSING = Set.of(
            "page.session",
            "page.spring_session",
            "page.spring_session_attributes",
            "public.scheduled_tasks",
            "intake.draft",
            "intake.draft_file",
            "intake.new_code",
            "staff.failed_attempt");

    boolean holds(String table) {
        if (PASSING.contains(table)) {
            return false;
        }
        return switch (this) {
            case WHOLE -> true;
            case WITHOUT_KEYS -> !table.equals(CASE_KEYS);
            case KEYS -> table.equals(CASE_KEYS) || table.equals(ERASED);
        };
    }
}
