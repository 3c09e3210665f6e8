package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Learns the weights of {@code danger/weights.txt} from files of sentences, with the same outcome each time: logistic regression, and as
 * threshold the score that one in a hundred harmless sentences passes when it is judged by weights that never saw it. The sentences that
 * were set apart are not among the files. Run from the project's folder, after {@code ./mvnw test-compile}:
 *
 * <pre>java -cp target/classes:target/test-classes:… nl.kinderrechtenhelpdesk.danger.internal.LearnsWeights OUT IN...</pre>
 */
final class LearnsWeights {

    private static final int ROUNDS = 40;
    private static final double STEP = 0.15;
    private static final double SMALL = 3e-4;
    private static final double LEAST = 0.12;
    private static final int PARTS = 5;
    private static final double FALSE_ALARMS = 0.01;

    private record Row(boolean danger, List<String> features) {}

    private record Model(Map<String, Double> weights, double base) {

        double score(Row row) {
            double sum = 0;
            for (String feature : row.features()) {
                sum += weights.getOrDefault(feature, 0.0);
            }
            return base + sum / Math.sqrt(Math.max(1, row.features().size()));
        }
    }

    private LearnsWeights() {}

    public static void main(String[] arguments) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
            rows.addAll(rows(Path.of(file)));
        }
        double threshold = threshold(rows);
        Model model = learn(rows);
        Set<String> rare = rare(rows);
        List<String> lines = new ArrayList<>(List.of(
                "# What features of a sentence weigh, learned by LearnsWeights: not to be edited by hand. See Learned and Features.",
                String.format(Locale.ROOT, "[threshold]\t%.2f", threshold),
                String.format(Locale.ROOT, "[base]\t%.2f", model.base())));
        model.weights().entrySet().stream()
                .filter(one -> Math.abs(one.getValue()) >= LEAST && !rare.contains(one.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", one.getKey(), one.getValue())));
        Files.write(Path.of(arguments[0]), lines);
    }

    private static List<Row> rows(Path file) throws IOException {
        Lexicon dutch = new Lexicon(Sound.DUTCH, List.of());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> {
                        List<String> words =
                                dutch.sentences(line.substring(line.indexOf('\t') + 1), new HashMap<>()).stream()
                                        .flatMap(List::stream)
                                        .map(Word::plain)
                                        .toList();
                        return new Row(
                                !line.startsWith("none\t"),
                                List.copyOf(Features.of(words).keySet()));
                    })
                    .toList();
        }
    }

    private static Model learn(List<Row> rows) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> steps = new HashMap<>();
        double base = 0;
        Random random = new Random(1);
        List<Row> order = new ArrayList<>(rows);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Row row : order) {
                double root = Math.sqrt(Math.max(1, row.features().size()));
                double wrong = 1 / (1 + Math.exp(-new Model(weights, base).score(row))) - (row.danger() ? 1 : 0);
                for (String feature : row.features()) {
                    double weight = weights.getOrDefault(feature, 0.0);
                    double slope = wrong / root + SMALL * weight;
                    double sum = steps.merge(feature, slope * slope, Double::sum);
                    weights.put(feature, weight - STEP * slope / Math.sqrt(sum + 1e-8));
                }
                base -= 0.01 * wrong;
            }
        }
        return new Model(weights, base);
    }

    private static double threshold(List<Row> rows) {
        List<Double> harmless = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Row> others = new ArrayList<>();
            List<Row> held = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                (at % PARTS == part ? held : others).add(rows.get(at));
            }
            Model model = learn(others);
            held.stream().filter(row -> !row.danger()).map(model::score).forEach(harmless::add);
        }
        harmless.sort(Comparator.reverseOrder());
        return harmless.get((int) (harmless.size() * FALSE_ALARMS));
    }

    /** Seen once only: a weight on it says nothing. */
    private static Set<String> rare(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> row.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Set<String> rare = new HashSet<>();
        counts.forEach((feature, count) -> {
            if (count < 2) {
                rare.add(feature);
            }
        });
        return rare;
    }
}
