/** Tests of the sum behind an allocation. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import org.jspecify.annotations.NullMarked;
