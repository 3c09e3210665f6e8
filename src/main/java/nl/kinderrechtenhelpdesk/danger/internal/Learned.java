package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/**
 * A second opinion on a passage: adds up what its features weigh. The weights stand in {@code danger/weights.txt}, heaviest first, and
 * were learned from the sentences in the test resources by {@code LearnsWeights}; a positive weight speaks for danger, and behind it
 * stands for which kinds the feature speaks.
 *
 * <p>The bars were chosen on sentences of writers who had not seen the rules, each judged by weights that had not seen it, so that at most
 * five in a hundred harmless ones give an alarm: where rules saw danger a passage stays quiet below {@link #DOUBT}, where none saw it the
 * alarm goes above {@link #ALONE}, and where a rule was taken away above {@link #AGAINST}.
 */
final class Learned {

    static final double DOUBT = -0.75;
    static final double ALONE = 0.6;
    static final double AGAINST = 2.0;
    /** In a text of many passages one of them soon looks odd: the bar rises with their number. */
    static final double RISE = 0.3;
    /** And it rises for one sentence of a passage that as a whole tells of nothing. */
    static final double BESIDE = 0.7;

    /** Below it, the kind is not known: {@link DangerKind#DANGER}. */
    private static final double SURE_OF_KIND = -1.0;

    private static final int SHORTEST = 3;
    private static final int WORDS_SHOWN = 3;

    private record Weight(double danger, Map<DangerKind, Double> kinds) {}

    private static final Weight NONE = new Weight(0, Map.of());

    private final Map<String, Weight> weights = new HashMap<>();
    private final Weight base;

    Learned() {
        for (String line : Grammar.lines("weights")) {
            String[] columns = line.split("\t", -1);
            Map<DangerKind, Double> kinds = new EnumMap<>(DangerKind.class);
            for (int at = 2; at < columns.length; at++) {
                int is = columns[at].indexOf('=');
                kinds.put(
                        DangerKind.valueOf(columns[at].substring(0, is)),
                        Double.parseDouble(columns[at].substring(is + 1)));
            }
            weights.put(columns[0], new Weight(Double.parseDouble(columns[1]), kinds));
        }
        base = weights.getOrDefault("[base]", NONE);
    }

    /** Above nothing danger, below nothing none; one step is a factor 2.7 in how likely it is. */
    double score(Map<String, Integer> features) {
        double sum = 0;
        for (String feature : features.keySet()) {
            sum += weights.getOrDefault(feature, NONE).danger();
        }
        return base.danger() + sum / Math.sqrt(Math.max(1, features.size()));
    }

    /** A cheap look, from the features of a passage, at whether one of its sentences is worth being scored by itself. */
    boolean mayTell(Map<String, Integer> features, int from, int to) {
        double sum = 0;
        for (Map.Entry<String, Integer> feature : features.entrySet()) {
            if (feature.getValue() >= from && feature.getValue() < to) {
                sum += weights.getOrDefault(feature.getKey(), NONE).danger();
            }
        }
        return sum > 0;
    }

    /** Too few words to say anything. */
    static boolean tooShort(List<Word> words) {
        return words.size() < SHORTEST;
    }

    /** From the first to the last of the words that weighed most, and the kind that they speak for most. */
    Seen shown(List<Word> words, Map<String, Integer> features) {
        double[] weigh = new double[words.size()];
        Map<DangerKind, Double> kinds = new EnumMap<>(base.kinds());
        features.forEach((feature, at) -> {
            Weight weight = weights.getOrDefault(feature, NONE);
            weigh[at] += weight.danger();
            weight.kinds().forEach((kind, value) -> kinds.merge(kind, value / Math.sqrt(features.size()), Double::sum));
        });
        int from = words.size();
        int to = 0;
        for (int pick = 0; pick < Math.min(WORDS_SHOWN, weigh.length); pick++) {
            int most = 0;
            for (int at = 1; at < weigh.length; at++) {
                most = weigh[at] > weigh[most] ? at : most;
            }
            from = Math.min(from, most);
            to = Math.max(to, most);
            weigh[most] = Double.NEGATIVE_INFINITY;
        }
        DangerKind kind = kinds.entrySet().stream()
                .filter(one -> one.getValue() > SURE_OF_KIND)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DangerKind.DANGER);
        return new Seen(kind, words.get(from).start(), words.get(to).end());
    }
}
