/** Hands the jobs of all modules to db-scheduler. */
@NullMarked
package nl.kinderrechtenhelpdesk.schedule.internal;

import org.jspecify.annotations.NullMarked;
