/** The week of hours, hours on the page of a case, and the months. */
@NullMarked
package nl.kinderrechtenhelpdesk.hours.web;

import org.jspecify.annotations.NullMarked;
