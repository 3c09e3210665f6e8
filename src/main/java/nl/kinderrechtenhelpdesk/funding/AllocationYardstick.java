package nl.kinderrechtenhelpdesk.funding;

/** Measures how long a made-up allocation takes and whether it is proved, on this machine. Allocates nothing; needs no database. */
public interface AllocationYardstick {

    /**
     * What came of one.
     *
     * @param millis from the puzzle to the answer, with starting the process that solves
     * @param solved false when it could not be solved here
     * @param proved whether nothing better is possible
     * @param gap the largest gap of a goal of money, in cents
     */
    record Taken(long millis, boolean solved, boolean proved, long gap) {}

    /** The same seed makes the same puzzle. */
    Taken take(int cases, int grants, int seed);
}
