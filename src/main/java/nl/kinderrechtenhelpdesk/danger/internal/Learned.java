package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/**
 * A second look, at sentences in which no rule saw anything: adds up what the features of a sentence weigh. The weights stand in
 * {@code danger/weights.txt}, heaviest first, and were learned from the sentences in the test resources by {@code LearnsWeights}; a
 * positive weight speaks for danger. It knows no kinds: what it sees is {@link DangerKind#DANGER}.
 */
final class Learned {

    private static final int SHORTEST = 4;
    /** In a text of many sentences one of them soon looks odd: the bar rises with their number. */
    private static final double RISE = 0.5;

    private static final int WORDS_SHOWN = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private double threshold;
    private double base;

    Learned() {
        for (String line : Grammar.lines("weights")) {
            int tab = line.indexOf('\t');
            double weight = Double.parseDouble(line.substring(tab + 1));
            switch (line.substring(0, tab)) {
                case "[threshold]" -> threshold = weight;
                case "[base]" -> base = weight;
                default -> weights.put(line.substring(0, tab), weight);
            }
        }
    }

    List<Seen> in(List<List<Word>> sentences) {
        double bar = threshold + RISE * Math.log(Math.max(1, sentences.size()));
        List<Seen> seen = new ArrayList<>();
        for (List<Word> words : sentences) {
            if (words.size() >= SHORTEST) {
                Map<String, Integer> features =
                        Features.of(words.stream().map(Word::plain).toList());
                if (score(features) > bar) {
                    seen.add(shown(words, features));
                }
            }
        }
        return seen;
    }

    double score(Map<String, Integer> features) {
        double sum = 0;
        for (String feature : features.keySet()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return base + sum / Math.sqrt(Math.max(1, features.size()));
    }

    /** From the first to the last of the words that weighed most. */
    private Seen shown(List<Word> words, Map<String, Integer> features) {
        double[] weigh = new double[words.size()];
        features.forEach((feature, at) -> weigh[at] += weights.getOrDefault(feature, 0.0));
        int from = words.size();
        int to = 0;
        for (int pick = 0; pick < WORDS_SHOWN; pick++) {
            int most = 0;
            for (int at = 1; at < weigh.length; at++) {
                most = weigh[at] > weigh[most] ? at : most;
            }
            from = Math.min(from, most);
            to = Math.max(to, most);
            weigh[most] = Double.NEGATIVE_INFINITY;
        }
        return new Seen(
                DangerKind.DANGER, words.get(from).start(), words.get(to).end());
    }
}
