/**
 * What askers let happen with what happened to them, beyond their own case: an anonymous story that two lawyers write and release, and being
 * told when something changed that their question belonged to. The one place that knows which case a released story is of, and whom a
 * message for askers reaches; {@code advocacy}, where both are used, knows neither.
 *
 * <p>Personal data: consent, and as who it was given; the story while it is written, how a child's view was asked, and what an asker was
 * told, sealed with the key of the case. All of it goes with the case, the released copy too.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "staff",
            "privacy",
            "privacy :: cases",
            "rights",
            "codebook",
            "intake",
            "casework",
            "conversation",
            "signals",
            "advocacy",
            "advocacy :: events"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
