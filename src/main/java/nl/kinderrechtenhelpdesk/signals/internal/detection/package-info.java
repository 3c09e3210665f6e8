/**
 * The search for what stands out: numbering of combinations, what is expected of them, how rare what is seen is, and said once. Pure
 * calculation on a {@code Board}: no tables, no clock, no chance.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.detection;

import org.jspecify.annotations.NullMarked;
