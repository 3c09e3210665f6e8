/**
 * Messages between asker and helpdesk, internal notes, attachments, and notices over safe channels.
 *
 * <p>Formal advice is {@code advice}. Personal data: messages, notes, attachments and their names, sealed with the key of the case.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "health",
            "site",
            "schedule",
            "page",
            "staff",
            "privacy",
            "privacy :: cases",
            "danger",
            "rights",
            "intake",
            "casework",
            "casework :: events"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
