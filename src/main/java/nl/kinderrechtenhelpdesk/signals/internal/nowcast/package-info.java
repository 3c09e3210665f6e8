/**
 * The last months completed: how many cases are still to come, by a chain ladder on how long cases take. Pure mathematics; sources stand
 * with each class.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import org.jspecify.annotations.NullMarked;
