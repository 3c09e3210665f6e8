package nl.kinderrechtenhelpdesk.hours.figures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of hours, without who made it.
 *
 * @param day in the month of which it counts
 * @param doneOn when the work was done, which decides its rate; another day than {@code day} only for a correction of a month that was closed.
 *     Of an erased case both are the first of their month
 * @param minutes less than nothing for a correction that takes away
 * @param corrects the entry that it corrects; null for one of its own
 */
public record HourLine(
        UUID entryId,
        Work work,
        Activity activity,
        LocalDate day,
        LocalDate doneOn,
        int minutes,
        @Nullable UUID corrects) {}
