/**
 * Copies of everything the installation keeps, for the day on which its disk is gone: {@code ./run backup}, {@code ./run restore} and
 * {@code ./run recovery-key}. A copy is sealed to a recovery key whose secret half is kept elsewhere; the key file is never in it.
 *
 * <p>It is no part of the running helpdesk: nothing calls it, and it opens no port. Where the data live is {@code database}; what is
 * erased in time is {@code retention}. Personal data: only as the database holds them, sealed once more.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package nl.kinderrechtenhelpdesk.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
