/** Pages of finance on funds and grants, and on which cases and hours count to them. No case can be reached from them. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web.grant;

import org.jspecify.annotations.NullMarked;
