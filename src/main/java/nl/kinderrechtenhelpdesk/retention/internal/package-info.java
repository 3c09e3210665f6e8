/** Requests to erase, the counts of what was erased, and the job that erases in time. */
@NullMarked
package nl.kinderrechtenhelpdesk.retention.internal;

import org.jspecify.annotations.NullMarked;
