/**
 * The codebook: by which facets a case is coded, filtered and counted, which codes each facet has, from when until when, and what they
 * are called. One value, {@code Codes}, travels from the question to the figure; one parser reads it from an address; one condition finds
 * it in a table.
 *
 * <p>The facets stand in {@code resources/codebook/facets.json}, their words in {@code messages/codebook_*}. What the codes of a treaty, a
 * theme or a place mean is {@code rights}; who asks them of whom is {@code intake} and {@code casework}. Holds no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "page", "rights", "terms"})
@NullMarked
package nl.kinderrechtenhelpdesk.codebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
