/** Plays five fictional years. */
@NullMarked
package nl.kinderrechtenhelpdesk.demo.internal;

import org.jspecify.annotations.NullMarked;
