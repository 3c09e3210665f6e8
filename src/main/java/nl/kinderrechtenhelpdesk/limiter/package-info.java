/**
 * The one place that slows down whoever tries too often: how many tries of one source count, and whose turn it is at costly work.
 *
 * <p>Knows nothing of codes, passwords or files: whoever asks names its own {@link nl.kinderrechtenhelpdesk.limiter.Limit}. Keeps no address:
 * keyed hashes in memory only, with a key that dies with the process.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.limiter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
