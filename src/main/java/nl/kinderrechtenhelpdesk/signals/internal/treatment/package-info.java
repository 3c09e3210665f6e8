/**
 * Whether like cases were decided alike: exact tests for few cases, evidence that may be looked at every week, what a body would show if
 * it were like the others, and which two cases differ only in what was decided. Pure calculation on {@code Decisions}: no tables, no
 * clock; what is drawn by chance has a fixed seed.
 */
@NullMarked
package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import org.jspecify.annotations.NullMarked;
