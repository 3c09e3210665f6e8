/** Which cases and hours count to which grant: the sum that is solved, what is kept of it, and what was closed. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import org.jspecify.annotations.NullMarked;
