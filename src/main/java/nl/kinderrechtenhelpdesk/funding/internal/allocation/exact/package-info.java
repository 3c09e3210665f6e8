/**
 * The sum behind an allocation, in whole cents and without a database: which piece of work counts to which pot of money. Solved with OR-Tools
 * and proved in whole numbers; runs in a process of its own, as its library is not Java.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import org.jspecify.annotations.NullMarked;
