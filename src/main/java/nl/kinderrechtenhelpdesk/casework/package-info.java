/**
 * The case: its life from triage to closing, assignment, terms, coding and the worklist.
 *
 * <p>Events in: {@code QuestionReceived}. Events out: see {@code events}. What was said is {@code conversation}; what was advised is {@code advice}.
 * Personal data: remarks, hand-over texts and why a case is one of many, sealed with the key of the case.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "schedule",
            "page",
            "staff",
            "privacy",
            "privacy :: cases",
            "danger",
            "rights",
            "codebook",
            "terms",
            "intake",
            "intake :: events"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
