/**
 * The reference of children's rights: treaties and their provisions, the clusters of the Committee, themes, situations, bodies, places.
 *
 * <p>Facts and plain-language texts only; which right is at stake in a case is {@code advice}. Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "danger"})
@NullMarked
package nl.kinderrechtenhelpdesk.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
