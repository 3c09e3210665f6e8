package nl.kinderrechtenhelpdesk.hours.figures;

/** What kind of work time was booked on. The name is stored. */
public enum WorkKind {
    /** A case, known here by its nameless id. */
    CASE,
    /** A problem file: work for change that is of no single case. */
    PROBLEM,
    /** Work for the public at large. */
    PUBLIC,
    /** The organisation itself: meetings, learning, leave is not booked. Not direct: its cost is part of overhead. */
    GENERAL;

    /** Whether its minutes are direct: they have a price, and carry their part of overhead. */
    public boolean direct() {
        return this != GENERAL;
    }

    /** Whether it is of no single case. */
    public boolean systemic() {
        return this == PROBLEM || this == PUBLIC;
    }
}
