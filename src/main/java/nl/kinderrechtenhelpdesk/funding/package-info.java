/**
 * Who pays: grants and what is allocated to them. Who gives is kept by {@code giving}.
 *
 * <p>Works from figures only and cannot see a case.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
