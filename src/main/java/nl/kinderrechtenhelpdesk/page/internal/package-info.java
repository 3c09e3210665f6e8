/** Wires templates, language and the access decision of a route into Spring MVC. */
@NullMarked
package nl.kinderrechtenhelpdesk.page.internal;

import org.jspecify.annotations.NullMarked;
