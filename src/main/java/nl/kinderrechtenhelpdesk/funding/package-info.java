/**
 * Where the money comes from and what the work costs: the page on which support is offered with its inbox, the rates of hours, overhead, and what
 * a case costs.
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
            "hours :: figures",
            "signals"
        })
@NullMarked
package nl.kinderrechtenhelpdesk.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
