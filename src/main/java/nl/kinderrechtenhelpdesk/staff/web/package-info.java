/** Pages on which colleagues sign in and accounts are kept. */
@NullMarked
package nl.kinderrechtenhelpdesk.staff.web;

import org.jspecify.annotations.NullMarked;
