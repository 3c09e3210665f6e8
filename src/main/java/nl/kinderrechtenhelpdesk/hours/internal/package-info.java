/** Entries of hours in their tables, what is proposed, and what is heard of cases. */
@NullMarked
package nl.kinderrechtenhelpdesk.hours.internal;

import org.jspecify.annotations.NullMarked;
