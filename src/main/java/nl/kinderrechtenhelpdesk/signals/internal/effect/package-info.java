/** Whether cases changed after something was done: interrupted time series for small counts. Pure mathematics; sources stand with each class. */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.effect;

import org.jspecify.annotations.NullMarked;
