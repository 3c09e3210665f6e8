/**
 * How much may come in at once: connections, headers and bodies have a time and a size that fit the heap, whoever sends them.
 *
 * <p>Knows nothing of what is sent. Counting tries of one source is not here. Holds no personal data beyond the request it reads.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
