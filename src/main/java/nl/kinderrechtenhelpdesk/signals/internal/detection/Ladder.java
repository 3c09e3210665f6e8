package nl.kinderrechtenhelpdesk.signals.internal.detection;

/** The stretches of time that are looked at, all of them ending now, in weeks. */
final class Ladder {

    /** A year: what is older is history only. */
    static final int RECENT = 52;
    /** Four years: the year that is looked at and three before it. */
    static final int HISTORY = 208;

    private static final int[] WEEKS = {1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 32, 39, RECENT};

    static final int STEPS = WEEKS.length;

    private Ladder() {}

    static int weeks(int step) {
        return WEEKS[step];
    }

    /** The shortest stretch that reaches back to a case of this many whole weeks old. */
    static int stepOf(int age) {
        int step = 0;
        while (WEEKS[step] <= age) {
            step++;
        }
        return step;
    }
}
