/**
 * Where the money comes from, what the work costs and which work counts to which grant: the page on which support is offered with its inbox, the
 * rates of hours, overhead, what a case costs, funds with their grants, and the allocation of cases and hours to them.
 *
 * <p>Works from figures only and cannot see a case: minutes and codes come by a nameless id. Personal data: contact data of supporters, sealed.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "limiter",
            "page",
            "staff",
            "privacy",
            "codebook",
            "casework :: events",
            "hours :: figures",
            "signals"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
