package nl.kinderrechtenhelpdesk.funding;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.staff.SignedIn;

/** What finance fills in: rates and overhead. What was entered stays in the database; a later entry takes its place. */
public interface Tariffs {

    /** Those that count, by activity (the one for all first) and day. */
    List<Rate> rates();

    /** Newest first, also what was withdrawn. */
    List<Overhead> overheads();

    /** False when it would change what hours of a closed month cost. */
    boolean enter(Rate rate, SignedIn by);

    void enter(Overhead overhead, SignedIn by);

    void withdraw(UUID overhead, SignedIn by);
}
