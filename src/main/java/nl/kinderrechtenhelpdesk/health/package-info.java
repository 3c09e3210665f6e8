/**
 * Whether the helpdesk is well: what each module says of its own part, one page that tells it in words, one address that a watch from
 * outside can ask, and the two guards that end a process which answers nobody or does not manage to stop.
 *
 * <p>What can be out of order is known by the module it belongs to, which hands in a {@link nl.kinderrechtenhelpdesk.health.HealthCheck}.
 * Work that puts something right is not done here: the database is started again by {@code database}, jobs come back by {@code schedule}.
 * Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page"})
@NullMarked
package nl.kinderrechtenhelpdesk.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
