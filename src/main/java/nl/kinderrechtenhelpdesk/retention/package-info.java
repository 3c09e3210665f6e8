/**
 * How long cases stay and how they go: an asker or somebody of staff asks that a case be erased, two people decide on it, and what was
 * kept long enough is erased by a job. Counts what was erased, without saying of whom.
 *
 * <p>How a case is erased is the work of {@code privacy}; how long cases are kept is filled in at {@code organisation}. Personal data: the
 * reasons given, sealed with the key of the case and gone with it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "staff",
            "schedule",
            "privacy",
            "privacy :: cases",
            "organisation",
            "danger",
            "rights",
            "intake",
            "casework",
            "conversation"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
