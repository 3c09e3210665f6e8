/** Tests of how an allocation is made. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import org.jspecify.annotations.NullMarked;
