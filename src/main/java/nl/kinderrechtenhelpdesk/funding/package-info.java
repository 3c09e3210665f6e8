/**
 * What the work costs and who pays for it: the rates of hours, overhead, what a case costs, funds with their grants, and the allocation of cases
 * and hours to them. Who gives of their own is kept by {@code giving}.
 *
 * <p>Works from figures only and cannot see a case: minutes and codes come by a nameless id.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
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
