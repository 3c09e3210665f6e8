/**
 * Measures what the software judges by itself, on files with the right answers: {@code ./evaluate WHAT FILE...}. Needs no database and
 * starts nothing that stays.
 *
 * <p>It is no part of the running helpdesk: nothing calls it, and it keeps nothing. How fast something is, is {@code bench/}. The figures
 * that were measured stand in {@code docs/evaluation/}. Holds no personal data: the files are made up.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "codebook",
            "danger",
            "rights",
            "terms",
            "conversation",
            "signals",
            "disclosure",
            "funding"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
