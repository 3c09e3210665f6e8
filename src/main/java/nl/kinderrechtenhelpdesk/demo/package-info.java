/**
 * A wholly fictional history, for showing the helpdesk and for measuring it: five years of cases with seasons, trends and two planted
 * structural problems. Active only with the profile {@code demo}.
 *
 * <p>Real cases never pass through here, and no other module knows of this one. Holds no personal data.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "privacy",
            "privacy :: cases",
            "organisation",
            "rights",
            "codebook",
            "danger",
            "intake",
            "casework",
            "casework :: events",
            "conversation",
            "advice",
            "hours",
            "hours :: figures",
            "funding",
            "signals",
            "advocacy",
            "stories",
            "publication",
            "giving",
            "bookkeeping"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
