package nl.kinderrechtenhelpdesk.hours;

import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its maker sees it.
 *
 * @param work null when it was a case that is erased
 * @param minutes less than nothing for a correction that takes away
 * @param left what is left of an entry after all corrections of it; of a correction nothing
 * @param corrects the entry that it corrects; null for one of its own
 */
public record BookedHour(
        UUID id,
        @Nullable WorkKey work,
        Activity activity,
        LocalDate day,
        int minutes,
        int left,
        @Nullable UUID corrects) {}
