/**
 * Who pays and who would like to: grants, allocation, and the inbox of people and funds that offer support.
 *
 * <p>Works from figures only and cannot see a case. Personal data: contact data of supporters, sealed.
 */
@ApplicationModule(allowedDependencies = {"kernel", "limiter", "page", "staff", "privacy", "codebook"})
@NullMarked
package nl.kinderrechtenhelpdesk.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
