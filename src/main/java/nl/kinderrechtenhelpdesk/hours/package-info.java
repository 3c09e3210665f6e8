/**
 * Time: minutes by activity that colleagues booked on a case, a problem file or public work, proposed from what they did; corrections, and months
 * that are closed.
 *
 * <p>What time costs is {@code funding}, which gets it through {@code hours :: figures} without a case. Listens to {@code casework :: events}.
 * Personal data: who worked how long on what; no words.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "schedule",
            "page",
            "staff",
            "privacy",
            "privacy :: cases",
            "casework",
            "casework :: events",
            "casework :: problems",
            "conversation"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
