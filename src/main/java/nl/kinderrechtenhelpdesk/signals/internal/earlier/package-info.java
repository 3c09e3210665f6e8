/** How a spreadsheet with cases of earlier years becomes coded facts: reading, guessing, trying and taking over. */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import org.jspecify.annotations.NullMarked;
