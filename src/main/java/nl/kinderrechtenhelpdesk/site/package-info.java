/**
 * How this site is reached: its own address, where it listens, who stands in front of it, and TLS when nobody does.
 *
 * <p>Not what is served there: that is {@code page} and all above it. Holds no personal data and writes no address of a visitor down.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kinderrechtenhelpdesk.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
