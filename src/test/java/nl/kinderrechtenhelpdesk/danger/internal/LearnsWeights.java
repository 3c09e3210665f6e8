package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/**
 * Learns the weights of {@code danger/weights.txt} from files of sentences, with the same outcome each time: logistic regression with
 * small weights, once for danger or none over all sentences, and once for each kind over those of danger. The sentences that were set
 * apart are not among the files. Run from the project's folder, after {@code ./mvnw test-compile}:
 *
 * <pre>java -cp target/classes:target/test-classes:… nl.kinderrechtenhelpdesk.danger.internal.LearnsWeights OUT IN...</pre>
 *
 * <p>With {@code --apart} instead of OUT it writes nothing but judges every sentence by weights that were learned from all other files:
 * file, kind, what the rules said, score, text. The bars of {@link Learned} were chosen on that.
 */
final class LearnsWeights {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.15;
    private static final double SMALL = 1e-3;
    private static final double LEAST = 0.25;
    private static final double LEAST_OF_KIND = 1.0;

    private static final Grammar DUTCH = Grammar.dutch();
    private static final Grammar ENGLISH = Grammar.english();

    /** A sentence with its features as numbers; those that speak for a kind are fewer. */
    private static final class Row {

        private final Path file;
        private final String kind;
        private final String text;
        private final int[] features;
        private final int[] ofKinds;

        Row(Path file, String kind, String text, int[] features, int[] ofKinds) {
            this.file = file;
            this.kind = kind;
            this.text = text;
            this.features = features;
            this.ofKinds = ofKinds;
        }

        boolean danger() {
            return !kind.equals("none");
        }

        boolean is(DangerKind one) {
            return kind.equals(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The last weight stands alone: it counts for every sentence. */
    private static double score(double[] weights, int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return weights[weights.length - 1] + sum / Math.sqrt(Math.max(1, features.length));
    }

    private final List<String> names = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private LearnsWeights(List<Path> files) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<Map<String, Integer>> found = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && line.contains("\t")) {
                    String[] columns = line.split("\t", 2);
                    Map<String, Integer> features = features(columns[1]);
                    features.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
                    found.add(features);
                    lines.add(new String[] {file.toString(), columns[0].strip(), columns[1]});
                }
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        counts.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(name -> {
                    numbers.put(name, names.size());
                    names.add(name);
                });
        for (int at = 0; at < found.size(); at++) {
            String[] line = lines.get(at);
            int[] all = numbers(found.get(at), numbers, name -> true);
            int[] few = numbers(found.get(at), numbers, LearnsWeights::speaksForAKind);
            rows.add(new Row(Path.of(line[0]), line[1], line[2], all, few));
        }
    }

    private static int[] numbers(
            Map<String, Integer> features, Map<String, Integer> numbers, Predicate<String> wanted) {
        return features.keySet().stream()
                .filter(wanted)
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** Whole words and concepts: pieces and pairs would make the file large. */
    private static boolean speaksForAKind(String feature) {
        return !feature.startsWith("~") && !feature.contains(">") && !feature.contains(" ");
    }

    /** A file's sentence is judged as one passage, however long. */
    private static Map<String, Integer> features(String text) {
        List<List<Word>> dutch =
                List.of(DUTCH.sentences(text).stream().flatMap(List::stream).toList());
        List<List<Word>> english =
                List.of(ENGLISH.sentences(text).stream().flatMap(List::stream).toList());
        return new Passage(dutch, english, List.of(text.indexOf('?') >= 0)).features(DUTCH, ENGLISH);
    }

    public static void main(String[] arguments) throws IOException {
        LearnsWeights learns =
                new LearnsWeights(Arrays.stream(arguments).skip(1).map(Path::of).toList());
        List<String> lines = arguments[0].equals("--apart") ? learns.judgedApart() : learns.weights();
        Files.write(arguments[0].equals("--apart") ? Path.of("/dev/stdout") : Path.of(arguments[0]), lines);
    }

    private List<String> weights() {
        double[] danger = learn(rows, Row::danger, false);
        Map<DangerKind, double[]> kinds = new EnumMap<>(DangerKind.class);
        List<Row> ofKinds = rows.stream()
                .filter(row -> Arrays.stream(DangerKind.values()).anyMatch(row::is))
                .toList();
        for (DangerKind kind : DangerKind.values()) {
            kinds.put(kind, learn(ofKinds, row -> row.is(kind), true));
        }
        names.add("[base]");
        List<String> lines = new ArrayList<>(
                List.of(
                        "# What features of a passage weigh, learned by LearnsWeights: not to be edited by hand. See Learned and Features."));
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            order.add(number);
        }
        order.sort(Comparator.comparingDouble((Integer one) -> -danger[one]));
        for (int number : order) {
            StringBuilder line = new StringBuilder();
            kinds.forEach((kind, model) -> {
                if (Math.abs(model[number]) >= LEAST_OF_KIND) {
                    line.append(String.format(Locale.ROOT, "\t%s=%.1f", kind, model[number]));
                }
            });
            boolean base = number == names.size() - 1;
            if (base || !line.isEmpty() || Math.abs(danger[number]) >= LEAST) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f%s", names.get(number), danger[number], line));
            }
        }
        return lines;
    }

    private double[] learn(List<Row> from, Predicate<Row> yes, boolean ofKinds) {
        double[] weights = new double[names.size() + 1];
        double[] steps = new double[names.size()];
        Random random = new Random(1);
        List<Row> order = new ArrayList<>(from);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Row row : order) {
                int[] features = ofKinds ? row.ofKinds : row.features;
                double root = Math.sqrt(Math.max(1, features.length));
                double wrong = 1 / (1 + Math.exp(-score(weights, features))) - (yes.test(row) ? 1 : 0);
                for (int feature : features) {
                    double slope = wrong / root + SMALL * weights[feature];
                    steps[feature] += slope * slope;
                    weights[feature] -= STEP * slope / Math.sqrt(steps[feature] + 1e-8);
                }
                weights[weights.length - 1] -= 0.01 * wrong;
            }
        }
        return weights;
    }

    private List<String> judgedApart() {
        List<String> lines = new ArrayList<>();
        for (Path file : rows.stream().map(row -> row.file).distinct().toList()) {
            List<Row> others =
                    rows.stream().filter(row -> !row.file.equals(file)).toList();
            double[] model = learn(others, Row::danger, false);
            rows.stream()
                    .filter(row -> row.file.equals(file))
                    .forEach(row -> lines.add(String.format(
                            Locale.ROOT,
                            "%s\t%s\t%s\t%.2f\t%s",
                            file.getFileName(),
                            row.kind,
                            rules(row.text),
                            score(model, row.features),
                            row.text)));
        }
        return lines;
    }

    private static String rules(String text) {
        List<Passage> passages = Passage.of(text, DUTCH, ENGLISH);
        boolean seen = false;
        boolean away = false;
        for (Passage passage : passages) {
            Grammar.Reading dutch = DUTCH.in(passage.dutch(), DUTCH.spokenIn(passage.dutch()) == 0);
            Grammar.Reading english = ENGLISH.in(passage.english(), true);
            seen |= !dutch.seen().isEmpty() || !english.seen().isEmpty();
            away |= dutch.tookAway() || english.tookAway();
        }
        return seen ? "seen" : away ? "away" : "nothing";
    }
}
