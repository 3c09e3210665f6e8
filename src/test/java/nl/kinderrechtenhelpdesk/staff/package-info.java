/** Tests of signing in, accounts and who may open which route. */
@NullMarked
package nl.kinderrechtenhelpdesk.staff;

import org.jspecify.annotations.NullMarked;
