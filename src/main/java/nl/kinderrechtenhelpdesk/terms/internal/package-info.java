/** The data of kinds of decision, and the reckoning of their terms. Nothing outside {@code terms} sees it. */
@NullMarked
package nl.kinderrechtenhelpdesk.terms.internal;

import org.jspecify.annotations.NullMarked;
