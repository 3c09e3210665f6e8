/** Pages of finance on funds and grants. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.web.grant;

import org.jspecify.annotations.NullMarked;
