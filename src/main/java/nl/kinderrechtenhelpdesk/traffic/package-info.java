/**
 * How much may come in at once: connections, headers and bodies have a time and a size that fit the heap, whoever sends them.
 *
 * <p>Knows nothing of what is sent. What a source is, and counting its tries, is {@code limiter}; here is what it may take at once. Holds no personal data beyond the request it reads.
 */
@ApplicationModule(allowedDependencies = {"kernel", "limiter"})
@NullMarked
package nl.kinderrechtenhelpdesk.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
