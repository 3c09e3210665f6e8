package nl.kinderrechtenhelpdesk.signals.internal.detection;

import nl.kinderrechtenhelpdesk.signals.Board;

/**
 * What was known on a Monday, counted by week and code. A case of which the codes are not known yet counts nowhere, so the last weeks are
 * thin for all codes alike; because an expectation is a share of what is known, that needs no completing.
 */
final class Known {

    private static final int WEEK = 7;
    /** A code with more than this many cases missing before it was first seen has come into use; it was not rare by chance. */
    private static final double MISSED = 3;
    /** Fifteen months: a code that came into use has a year of its own before it is compared with it. */
    private static final int SETTLED = 65;

    final int monday;
    final int total;
    final int older;
    final int[] byAge = new int[Ladder.HISTORY];
    /** By code and age in weeks. */
    final int[][] weeks;

    final int[] all;
    /** By step of the ladder. */
    final int[] within = new int[Ladder.STEPS];

    private final boolean[] counted;
    private final int[] firstAge;
    private final int[] reach;
    private final boolean[] fresh;

    Known(Board board, int monday) {
        this.monday = monday;
        int codes = board.codes();
        weeks = new int[codes][Ladder.HISTORY];
        all = new int[codes];
        firstAge = new int[codes];
        counted = new Repeats(board, monday).counted();
        int recent = 0;
        for (int fact = 0; fact < counted.length; fact++) {
            if (counted[fact]) {
                recent += count(board.of(fact), age(board, fact));
            }
        }
        total = recent;
        int sum = 0;
        for (int step = 0, age = 0; step < Ladder.STEPS; step++) {
            while (age < Ladder.weeks(step)) {
                sum += byAge[age++];
            }
            within[step] = sum;
        }
        older = total - sum;
        reach = new int[codes];
        fresh = new boolean[codes];
        comeIntoUse();
    }

    private int count(int[] codes, int age) {
        for (int code : codes) {
            firstAge[code] = Math.max(firstAge[code], age);
        }
        if (age >= Ladder.HISTORY) {
            return 0;
        }
        byAge[age]++;
        for (int code : codes) {
            weeks[code][age]++;
            all[code]++;
        }
        return 1;
    }

    private void comeIntoUse() {
        int[] until = new int[Ladder.HISTORY + 1];
        for (int age = 0; age < Ladder.HISTORY; age++) {
            until[age + 1] = until[age] + byAge[age];
        }
        for (int code = 0; code < all.length; code++) {
            reach[code] = total;
            int used = until[Math.min(firstAge[code], Ladder.HISTORY - 1) + 1];
            double missed = (double) all[code] / Math.max(1, used) * (total - used);
            if (missed > MISSED) {
                reach[code] = used;
                fresh[code] = firstAge[code] < SETTLED;
            }
        }
    }

    /** Whether a fact received before the Monday was known by then, and is not taken for a repetition. */
    boolean counts(int fact) {
        return counted[fact];
    }

    /** Whole weeks since a fact was received. */
    int age(Board board, int fact) {
        return (monday - 1 - board.received(fact)) / WEEK;
    }

    /** Whether the code came into use too short ago to be compared with anything. */
    boolean fresh(int code) {
        return fresh[code];
    }

    /** How many known facts there are since all of these codes were in use. */
    int reach(int[] codes) {
        int least = total;
        for (int code : codes) {
            least = Math.min(least, reach[code]);
        }
        return least;
    }
}
