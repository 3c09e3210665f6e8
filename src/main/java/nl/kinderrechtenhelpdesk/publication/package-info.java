/**
 * The public site: what the helpdesk is, what it brought about, how to support it, privacy and contact.
 *
 * <p>Holds no personal data.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "site", "page", "organisation", "danger", "rights", "signals", "advocacy"})
@NullMarked
package nl.kinderrechtenhelpdesk.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
