package nl.kinderrechtenhelpdesk.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * The figures of a search over several sets.
 *
 * @param quiet false alarms a year in sets without a problem; not a number when there was none
 */
record SignalScore(double falseAYear, double quiet, double found, double medianWeeks) {

    static SignalScore of(List<SignalReplay> replays) {
        List<SignalReplay> without =
                replays.stream().filter(one -> one.weeks().isEmpty()).toList();
        List<Integer> weeks = replays.stream()
                .flatMap(one -> one.weeks().values().stream())
                .sorted()
                .toList();
        long found = weeks.stream().filter(one -> one < SignalReplay.NOT_FOUND).count();
        return new SignalScore(
                falseAYear(replays),
                falseAYear(without),
                weeks.isEmpty() ? Double.NaN : (double) found / weeks.size(),
                median(weeks));
    }

    private static double falseAYear(List<SignalReplay> replays) {
        double years = replays.stream().mapToDouble(SignalReplay::years).sum();
        return replays.stream().mapToInt(one -> one.wrong().size()).sum() / years;
    }

    private static double median(List<Integer> rising) {
        if (rising.isEmpty()) {
            return Double.NaN;
        }
        int middle = rising.size() / 2;
        int below = rising.size() % 2 == 1 ? middle : middle - 1;
        return (rising.get(below) + rising.get(middle)) / 2.0;
    }

    String table(String search) {
        return String.format(
                Locale.ROOT,
                "%-24s without problems: %.2f false a year; all sets: %.2f; found %.2f; median %.1f weeks",
                search,
                quiet,
                falseAYear,
                found,
                medianWeeks);
    }

    String last() {
        return String.format(
                Locale.ROOT, "false_a_year=%.2f found=%.2f median_weeks=%.1f", falseAYear, found, medianWeeks);
    }
}
