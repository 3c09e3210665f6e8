/** Pages of finance on which cases and hours count to which grant. No case can be reached from them. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web.allocation;

import org.jspecify.annotations.NullMarked;
