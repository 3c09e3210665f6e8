/**
 * The public question: the pages on which somebody asks, the safety questions, the receipt with its secret code.
 *
 * <p>What the helpdesk then does with the question is {@code casework}. Events out: {@code QuestionReceived}.
 * Personal data: the question and how to reach the asker, sealed with the key of the case; a draft, sealed with a key only its asker holds.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "limiter",
            "site",
            "schedule",
            "page",
            "privacy",
            "privacy :: cases",
            "danger",
            "rights",
            "codebook",
            "terms"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
