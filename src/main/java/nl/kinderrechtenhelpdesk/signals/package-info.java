/**
 * Coded facts of cases, the figures drawn from them, and the signals: what happens more often, or ends worse, than it should.
 *
 * <p>Listens to {@code casework :: events}; never sees a case. Holds no personal data: a fact has codes, a month and a
 * province, and once its case is erased nothing leads from one to the other.
 */
@ApplicationModule(allowedDependencies = {"kernel", "schedule", "page", "staff", "codebook", "casework :: events"})
@NullMarked
package nl.kinderrechtenhelpdesk.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
