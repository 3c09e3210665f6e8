/** Whole journeys through the running helpdesk in a real browser, as the people do for whom it is made. */
@NullMarked
package nl.kinderrechtenhelpdesk.journey;

import org.jspecify.annotations.NullMarked;
