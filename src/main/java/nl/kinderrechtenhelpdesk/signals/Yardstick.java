package nl.kinderrechtenhelpdesk.signals;

/**
 * A published method that watches one series of weekly counts, to compare the search for signals with. It tells nobody anything.
 */
public interface Yardstick {

    /** As a table names it. */
    String name();

    /** How many weeks there must be before the one that is judged. */
    int history();

    /**
     * How far the week stands out: more is farther, and what does not stand out or cannot be judged is 0.
     *
     * @param counts by week, oldest first
     * @param week the place of the week that is judged
     */
    double strength(int[] counts, int week);
}
