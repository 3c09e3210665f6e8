/** The pages about how the helpdesk is. */
@NullMarked
package nl.kinderrechtenhelpdesk.health.web;

import org.jspecify.annotations.NullMarked;
