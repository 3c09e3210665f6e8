package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Judged;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Settings;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.Farrington.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the manifest: the methods give what the R package surveillance 1.20.3 gives, to a millionth. */
class ReferenceMethodsTest {

    private static final double CLOSE = 1e-6;

    record Case(String file, String method, String data, Map<String, String> parameters) {
        @Override
        public String toString() {
            return file;
        }
    }

    private static List<Case> cases(String method) throws IOException {
        ReferenceTable manifest = ReferenceTable.of("surveillance/MANIFEST.csv");
        return IntStream.range(0, manifest.rows().size())
                .filter(row -> manifest.text(row, "method").startsWith(method))
                .mapToObj(row -> new Case(
                        manifest.text(row, "file"),
                        manifest.text(row, "method"),
                        manifest.text(row, "data"),
                        parameters(manifest.text(row, "params"))))
                .toList();
    }

    private static Map<String, String> parameters(String written) {
        return Stream.of(written.split(" ", -1))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }

    static Stream<Case> ears() throws IOException {
        return cases("ears").stream();
    }

    static Stream<Case> farrington() throws IOException {
        return cases("farrington").stream();
    }

    static Stream<Case> glr() throws IOException {
        return cases("glr").stream();
    }

    private static int[] counts(Case one) throws IOException {
        return switch (one.data) {
            case "salmonella.agona", "agona" -> sum("series_salmonella_agona.csv", "observed"::equals);
            case "ha (aggregated)" -> sum("series_hepatitisA_berlin_by_district.csv", name -> !name.equals("week"));
            case "salmNewport" ->
                sum(
                        "series_salmNewport_by_state.csv",
                        one.file.contains("Hamburg") ? "Hamburg"::equals : "Saarland"::equals);
            default -> sum("series_salmNewport_by_state.csv", name -> !name.equals("epoch"));
        };
    }

    private static int[] sum(String file, java.util.function.Predicate<String> columns) throws IOException {
        ReferenceTable table = ReferenceTable.of("surveillance/" + file);
        int[] sums = new int[table.rows().size()];
        for (String column : table.header()) {
            if (columns.test(column)) {
                double[] numbers = table.column(column);
                Arrays.setAll(sums, week -> sums[week] + (int) numbers[week]);
            }
        }
        return sums;
    }

    private static String given(Map<String, String> parameters, String name) {
        return requireNonNull(parameters.get(name), name);
    }

    @ParameterizedTest
    @MethodSource
    void ears(Case one) throws IOException {
        double alpha = Double.parseDouble(one.parameters.get("alpha"));
        Ears method = (one.method.endsWith("C1")
                        ? Ears.c1(alpha)
                        : one.method.endsWith("C2") ? Ears.c2(alpha) : Ears.c3(alpha))
                .withLeastSpread(Double.parseDouble(one.parameters.get("minSigma")));
        int[] counts = counts(one);
        ReferenceTable expected = ReferenceTable.of("surveillance/" + one.file);
        for (int row = 0; row < expected.rows().size(); row++) {
            int week = (int) expected.number(row, "t") - 1;
            Verdict verdict = method.judge(counts, week);
            same(verdict.upper(), expected.number(row, "upperbound"), "upper of week " + week);
            assertThat(verdict.alarm()).as("alarm of week %d", week).isEqualTo(expected.number(row, "alarm") == 1);
        }
    }

    @ParameterizedTest
    @MethodSource
    void farrington(Case one) throws IOException {
        boolean original = one.method.equals("farrington");
        Farrington method = new Farrington(settings(one.parameters, original));
        int[] counts = counts(one);
        int years = Integer.parseInt(one.parameters.get("b"));
        ReferenceTable expected = ReferenceTable.of("surveillance/" + one.file);
        for (int row = 0; row < expected.rows().size(); row++) {
            int week = (int) expected.number(row, original ? "week" : "t") - 1;
            Judged judged = requireNonNull(method.judge(counts, anchors(one, week, years)), "week " + week);
            same(judged.verdict().upper(), expected.number(row, "upperbound"), "upper of week " + week);
            assertThat(judged.verdict().alarm())
                    .as("alarm of week %d", week)
                    .isEqualTo(expected.number(row, "alarm") == 1);
            if (!original) {
                same(judged.expected(), expected.number(row, "expected"), "expected of week " + week);
                same(judged.dispersion(), expected.number(row, "phi"), "dispersion of week " + week);
                double slope = expected.number(row, "trendCoef");
                // a trend of 1e-16 is a rounding of none, and no trend is written as none
                same(
                        Math.abs(slope) < 1e-12 ? Double.NaN : judged.slope(),
                        Math.abs(slope) < 1e-12 ? Double.NaN : slope,
                        "slope of week " + week);
                same(judged.pValue(), expected.number(row, "pvalue"), "p-value of week " + week);
                same(judged.score(), expected.number(row, "score"), "score of week " + week);
            }
        }
    }

    private static Settings settings(Map<String, String> given, boolean original) {
        String[] limit = given(given, "limit54").split("/", -1);
        return new Settings(
                original,
                Integer.parseInt(given.get("w")),
                Integer.parseInt(given.getOrDefault("noPeriods", "1")),
                Integer.parseInt(given.getOrDefault("pastWeeksNotIncluded", given.get("w"))),
                Double.parseDouble(given.getOrDefault("weightsThreshold", "1")),
                given(given, "reweight").equals("TRUE"),
                Double.parseDouble(given.getOrDefault("pThresholdTrend", "0.05")),
                switch (given.getOrDefault("thresholdMethod", "delta")) {
                    case "nbPlugin" -> Threshold.NEGATIVE_BINOMIAL;
                    case "muan" -> Threshold.NEGATIVE_BINOMIAL_OF_UPPER_MEAN;
                    default -> Threshold.DELTA;
                },
                Double.parseDouble(given.get("alpha")),
                Integer.parseInt(limit[0]),
                Integer.parseInt(limit[1]));
    }

    /** The same week of earlier years: 52 weeks back, or, where the series has dates, the nearest Monday to the same date. */
    private static int[] anchors(Case one, int week, int years) {
        if (!one.data.startsWith("salmNewport")) {
            return IntStream.rangeClosed(0, years).map(year -> week - 52 * year).toArray();
        }
        LocalDate first = LocalDate.of(2004, 1, 5);
        LocalDate now = first.plusWeeks(week);
        return IntStream.rangeClosed(0, years)
                .map(year ->
                        Math.toIntExact(Math.floorDiv(now.minusYears(year).toEpochDay() - first.toEpochDay() + 3, 7)))
                .toArray();
    }

    @ParameterizedTest
    @MethodSource
    void glr(Case one) throws IOException {
        double[] given = one.parameters.containsKey("theta")
                ? new double[] {Double.parseDouble(one.parameters.get("theta"))}
                : new double[0];
        LikelihoodRatio method = new LikelihoodRatio(
                Double.parseDouble(one.parameters.getOrDefault("alpha", "0")),
                Double.parseDouble(one.parameters.get("c.ARL")));
        ReferenceTable expected = ReferenceTable.of("surveillance/" + one.file);
        double[] means = expected.column("mu0");
        int[] counts = Arrays.stream(expected.column("observed"))
                .mapToInt(count -> (int) count)
                .toArray();
        boolean cases = given(one.parameters, "ret").equals("cases");
        double[] statistics = given.length == 0
                ? method.fitted(counts, means)
                : cases ? method.needed(counts, means, given[0]) : method.given(counts, means, given[0]);
        for (int row = 0; row < counts.length; row++) {
            same(statistics[row], expected.number(row, "statistic"), "statistic of week " + row);
            boolean alarm = cases ? counts[row] >= statistics[row] : statistics[row] >= method.limit();
            assertThat(alarm).as("alarm of week %d", row).isEqualTo(expected.number(row, "alarm") == 1);
        }
    }

    private static void same(double ours, double theirs, String what) {
        if (Double.isNaN(theirs) || Double.isInfinite(theirs)) {
            assertThat(ours).as(what).isEqualTo(Double.valueOf(theirs));
        } else {
            assertThat(Math.abs(ours - theirs))
                    .as("%s: %s instead of %s", what, ours, theirs)
                    .isLessThanOrEqualTo(CLOSE * Math.max(1, Math.abs(theirs)));
        }
    }
}
