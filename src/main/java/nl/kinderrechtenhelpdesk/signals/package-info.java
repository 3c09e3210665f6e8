/**
 * Coded facts of cases, the figures drawn from them, the signals: what happens more often, or ends worse, than it should, and
 * like cases that were decided unlike.
 *
 * <p>Cases of earlier years come in by coded facts too, from a spreadsheet of which nothing else is kept.
 *
 * <p>Figures for staff come by {@code Signals}; those that leave the house by {@code SafeFigures}, changed and audited.
 *
 * <p>Listens to {@code casework :: events}; never sees a case. Holds no personal data: a fact has codes, a month, a
 * province and a secret random key, and once its case is erased nothing leads from one to the other.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "schedule",
            "page",
            "staff",
            "privacy",
            "rights",
            "codebook",
            "disclosure",
            "casework :: events"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
