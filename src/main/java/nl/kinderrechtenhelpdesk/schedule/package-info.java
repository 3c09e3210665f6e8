/**
 * Work that comes back by itself: each module hands in its {@link nl.kinderrechtenhelpdesk.schedule.RecurringJob} beans, and this module
 * runs each on one node at a time (db-scheduler, in PostgreSQL).
 *
 * <p>What a job does is decided by its own module. Work that follows from something that happened is an event listener, not a job.
 * Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "health", "page"})
@NullMarked
package nl.kinderrechtenhelpdesk.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
