/**
 * Who supports us: offers of support, and gifts from the intention to the thanks. Kept apart from askers: no key, query or screen joins
 * the two.
 *
 * <p>Grants of funds are the work of {@code funding}, and what came in on the bank that of {@code bookkeeping}. Personal data: contact data
 * of supporters, sealed with the key of the organisation, and erased after the period that the organisation sets.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "limiter",
            "site",
            "page",
            "staff",
            "schedule",
            "privacy",
            "organisation",
            "advocacy",
            "publication"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.giving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
