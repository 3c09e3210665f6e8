/**
 * Encryption of personal content with a key per case, the blind index for search, the hash-chained audit trail, and erasure.
 *
 * <p>What is personal is decided by the module that holds it; this module only seals, finds, records and erases. Personal data: none in the clear.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "staff :: events", "page", "schedule", "health"})
@NullMarked
package nl.kinderrechtenhelpdesk.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
