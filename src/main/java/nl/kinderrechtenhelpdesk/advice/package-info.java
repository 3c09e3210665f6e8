/**
 * The rights analysis of a case, the drafted advice with its steps, the second reader, and what came of it.
 *
 * <p>Personal data: reasoning, advice and remarks, sealed with the key of the case.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "page",
            "staff",
            "privacy",
            "privacy :: cases",
            "danger",
            "rights",
            "intake",
            "casework",
            "casework :: events",
            "conversation"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
