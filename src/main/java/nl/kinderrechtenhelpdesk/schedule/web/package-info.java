/** The page of what got stuck. */
@NullMarked
package nl.kinderrechtenhelpdesk.schedule.web;

import org.jspecify.annotations.NullMarked;
