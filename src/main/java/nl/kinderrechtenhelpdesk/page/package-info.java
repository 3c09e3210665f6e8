/**
 * The web shell: layout, form parts, charts, error pages, languages, the exit route and who may open which route.
 *
 * <p>Knows nothing of questions or cases but the addresses of the pages that every page leads to. Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "site"})
@NullMarked
package nl.kinderrechtenhelpdesk.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
