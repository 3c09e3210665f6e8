package nl.kinderrechtenhelpdesk.hours;

import java.time.LocalDate;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.StaffId;

/**
 * Time to be booked.
 *
 * @param id made with the form, at random: what comes twice with the same id is booked once
 * @param minutes 1 to {@value #MOST}
 * @param day today or before
 */
public record NewEntry(
        UUID id, StaffId by, WorkKey work, Activity activity, int minutes, LocalDate day, Source source) {

    /** As long as a day: no entry is longer. */
    public static final int MOST = 1_440;

    /** Where the minutes came from. The name is stored. */
    public enum Source {
        TYPED,
        PROPOSED,
        CLOCK,
        NOTE
    }

    public NewEntry {
        if (minutes < 1 || minutes > MOST) {
            throw new IllegalArgumentException("so many minutes cannot be booked at once");
        }
    }
}
