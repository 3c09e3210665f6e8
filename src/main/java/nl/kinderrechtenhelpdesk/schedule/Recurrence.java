package nl.kinderrechtenhelpdesk.schedule;

import java.time.Duration;
import java.time.LocalTime;

/** When a {@link RecurringJob} comes back. */
public sealed interface Recurrence {

    /** Every day at this time in Amsterdam. */
    record Daily(LocalTime at) implements Recurrence {}

    /** Again this long after the last time ended. */
    record Every(Duration pause) implements Recurrence {}
}
