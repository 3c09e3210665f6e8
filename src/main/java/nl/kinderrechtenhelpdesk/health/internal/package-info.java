/** Asks all parts how they are, and guards the process. */
@NullMarked
package nl.kinderrechtenhelpdesk.health.internal;

import org.jspecify.annotations.NullMarked;
