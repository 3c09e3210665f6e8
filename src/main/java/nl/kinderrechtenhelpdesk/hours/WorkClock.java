package nl.kinderrechtenhelpdesk.hours;

import java.time.Instant;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/** A clock for whoever wants one: started and stopped by hand, one at a time for each person, kept in the database. */
public interface WorkClock {

    /** Longer than this is a clock that was forgotten: nothing is booked. */
    int HOURS = 10;

    /** A clock that runs; {@code work} is null when it is a case that is erased. */
    record Running(@Nullable WorkKey work, Activity activity, Instant since) {}

    /** How stopping it ended. */
    enum Stopped {
        BOOKED,
        /** It did not run. */
        DID_NOT_RUN,
        /** It ran longer than {@value #HOURS} hours, or into another month than an open one. */
        FORGOTTEN
    }

    Optional<Running> of(StaffId staff);

    /** Starts it; one that runs is stopped and booked first. False when there is no such case. */
    boolean start(StaffId staff, WorkKey work, Activity activity);

    /** Stops it and books whole minutes, begun ones in full, on the day on which it was started. */
    Stopped stop(StaffId staff);

    /** Stops it and books nothing. */
    void drop(StaffId staff);
}
