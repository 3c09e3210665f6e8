/** Accounts, links, sign-in and the outer wall, with their tables. */
@NullMarked
package nl.kinderrechtenhelpdesk.staff.internal;

import org.jspecify.annotations.NullMarked;
