package nl.kinderrechtenhelpdesk.signals.internal.detection;

/** Single codes in each stretch of time: how many, how many there would be, and what the season does to them. */
final class Singles {

    private static final int YEAR = 52;
    private static final int YEARS = 3;
    /** A season is believed as far as it has more cases than this. */
    private static final double SEASON_PRIOR = 12;
    /** That a season brings fewer is used with care: it makes each case in it weigh more. */
    static final double LOWEST_SEASON = 0.8;
    /** Stretches longer than this hold all seasons. */
    private static final int SEASONAL = 39;

    final int[][] seen;
    final double[][] expected;
    final double[][] season;

    Singles(Known known, Combinations combinations) {
        int codes = known.all.length;
        seen = new int[codes][Ladder.STEPS];
        expected = new double[codes][Ladder.STEPS];
        season = new double[codes][Ladder.STEPS];
        for (int code = 0; code < codes; code++) {
            int sum = 0;
            for (int step = 0, age = 0; step < Ladder.STEPS; step++) {
                while (age < Ladder.weeks(step)) {
                    sum += known.weeks[code][age++];
                }
                seen[code][step] = sum;
                int others = Math.max(1, known.reach(new int[] {code}) - known.within[step]);
                double share = (known.all[code] - sum + 0.5) / (others + 1.0);
                season[code][step] = combinations.about(code) ? season(known, code, step, share) : 1;
                expected[code][step] = known.within[step] * share * season[code][step];
            }
        }
    }

    /** The same weeks of earlier years, and half of the week before and after, against what those years had of it as a whole. */
    private static double season(Known known, int code, int step, double share) {
        int length = Ladder.weeks(step);
        double same = SEASON_PRIOR;
        double usual = SEASON_PRIOR;
        for (int year = 1; length <= SEASONAL && year <= YEARS; year++) {
            for (int week = -1; week <= length; week++) {
                int age = year * YEAR + week;
                if (age >= length && age < Ladder.HISTORY) {
                    double weight = week == -1 || week == length ? 0.5 : 1;
                    same += weight * known.weeks[code][age];
                    usual += weight * known.byAge[age] * share;
                }
            }
        }
        return Math.max(LOWEST_SEASON, same / usual);
    }
}
