package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.signals.Yardstick;
import org.springframework.stereotype.Component;

/**
 * How well the published methods find outbreaks in single series, such as those of Noufaily's 42 scenarios: so that what is known of them
 * from papers can be laid beside what they do here. The last {@link #JUDGED} weeks of each series are judged; a method is set so that it
 * tells of so many in a hundred weeks of the series without the outbreak that is looked for.
 */
@Component
class OutbreaksMeasurement implements Measurement {

    private static final int JUDGED = 49;
    private static final double[] FALSE_WEEKS = {0.005, 0.01, 0.02};

    private final List<Yardstick> methods;

    OutbreaksMeasurement(List<Yardstick> methods) {
        this.methods = methods;
    }

    @Override
    public String name() {
        return "outbreaks";
    }

    @Override
    public String about() {
        return "outbreaks in single series by the published methods; a folder with baseline_series.csv(.gz), outbreak_series.csv(.gz) and truth_current_outbreak.csv";
    }

    /**
     * @param first the first week with a case of the outbreak, from 0
     * @param strengths of each judged week with the outbreak
     */
    private record Outbreak(int first, int last, List<Double> strengths) {

        /** Weeks from its first until it is told; negative when it is not. */
        int toldAfter(double least, int judgedFrom) {
            for (int week = Math.max(first, judgedFrom); week <= last; week++) {
                if (strengths.get(week - judgedFrom) >= least) {
                    return week - first;
                }
            }
            return -1;
        }
    }

    @Override
    public List<String> measure(List<Path> files) throws IOException {
        Path folder = files.getFirst();
        int[][] baseline = series(folder, "baseline_series.csv");
        int[][] outbreaks = series(folder, "outbreak_series.csv");
        List<String> lines = new ArrayList<>();
        String last = "";
        for (Yardstick method : methods) {
            double[] quiet = Arrays.stream(baseline)
                    .flatMapToDouble(counts -> Arrays.stream(strengths(method, counts)))
                    .sorted()
                    .toArray();
            List<Outbreak> all = outbreaks(folder, method, outbreaks);
            for (double share : FALSE_WEEKS) {
                last = judged(method, quiet, all, baseline[0].length - JUDGED, share);
                lines.add(last);
            }
        }
        lines.add(last.substring(last.indexOf("found=")));
        return lines;
    }

    private static String judged(Yardstick method, double[] quiet, List<Outbreak> all, int from, double share) {
        double least = Math.nextUp(quiet[(int) Math.ceil(quiet.length * (1 - share)) - 1]);
        int[] after = all.stream().mapToInt(one -> one.toldAfter(least, from)).toArray();
        int[] found = Arrays.stream(after).filter(weeks -> weeks >= 0).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%-20s told of %.1f in 100 weeks without it; outbreaks: %d; found=%.2f mean_weeks=%.1f",
                method.name(),
                100.0 * Arrays.stream(quiet).filter(one -> one >= least).count() / quiet.length,
                all.size(),
                (double) found.length / all.size(),
                Arrays.stream(found).average().orElse(Double.NaN));
    }

    private static double[] strengths(Yardstick method, int[] counts) {
        double[] strengths = new double[JUDGED];
        for (int week = 0; week < JUDGED; week++) {
            strengths[week] = method.strength(counts, counts.length - JUDGED + week);
        }
        return strengths;
    }

    private static List<Outbreak> outbreaks(Path folder, Yardstick method, int[][] series) throws IOException {
        List<List<String>> rows = CsvFile.rows(folder.resolve("truth_current_outbreak.csv"));
        int first = rows.getFirst().indexOf("firstWeek");
        int last = rows.getFirst().indexOf("lastWeek");
        List<Outbreak> outbreaks = new ArrayList<>();
        for (int at = 1; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            if (!row.get(first).contains("Inf")) {
                outbreaks.add(new Outbreak(
                        Integer.parseInt(row.get(first)) - 1,
                        Integer.parseInt(row.get(last)) - 1,
                        Arrays.stream(strengths(method, series[at - 1])).boxed().toList()));
            }
        }
        return outbreaks;
    }

    /** By series, in the order of the columns after the first. */
    private static int[][] series(Path folder, String name) throws IOException {
        Path packed = folder.resolve(name + ".gz");
        List<List<String>> rows = CsvFile.rows(Files.exists(packed) ? packed : folder.resolve(name));
        int[][] series = new int[rows.getFirst().size() - 1][rows.size() - 1];
        for (int week = 1; week < rows.size(); week++) {
            for (int one = 0; one < series.length; one++) {
                series[one][week - 1] = Integer.parseInt(rows.get(week).get(one + 1));
            }
        }
        return series;
    }
}
