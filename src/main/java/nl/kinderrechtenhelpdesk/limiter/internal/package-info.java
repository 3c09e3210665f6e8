/** Counting in memory, bounded. */
@NullMarked
package nl.kinderrechtenhelpdesk.limiter.internal;

import org.jspecify.annotations.NullMarked;
