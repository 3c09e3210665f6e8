/** Facts in their tables, and the figures made of them. */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal;

import org.jspecify.annotations.NullMarked;
