/** Funds and grants in the database. */
@NullMarked
package nl.kinderrechtenhelpdesk.funding.internal.grant;

import org.jspecify.annotations.NullMarked;
