package nl.kinderrechtenhelpdesk.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hipparchus.random.RandomDataGenerator;

/** Who asks a {@link MadeUpHelpdesk}, and how cases end: codes that have nothing to do with the theme, with their shares. */
final class MadeUpShares {

    private static final Map<String, Double> ASKERS = of(
            "PARENT",
            0.302,
            "AID_WORKER",
            0.2,
            "CHILD",
            0.16,
            "LAWYER",
            0.13,
            "OTHER_PROFESSIONAL",
            0.078,
            "FOSTER_PARENT",
            0.07,
            "OTHER",
            0.06);
    private static final Map<String, Double> AGES = of(
            "AGE_12_15",
            0.355,
            "AGE_8_11",
            0.21,
            "AGE_16_17",
            0.202,
            "AGE_4_7",
            0.093,
            "AGE_0_3",
            0.05,
            "AGE_18_PLUS",
            0.05,
            "UNKNOWN",
            0.04);
    private static final Map<String, Double> RESIDENCE = of("NOT_RELEVANT", 0.8, "DUTCH", 0.2);
    private static final Map<String, Double> RESIDENCE_OF_ALIENS =
            of("PROCEDURE", 0.4, "NO_PERMIT", 0.35, "PERMIT", 0.25);
    private static final Map<String, Double> OUTCOMES = of(
            "RESPECTED",
            0.36,
            "NOT_RESPECTED",
            0.25,
            "PARTLY_RESPECTED",
            0.22,
            "PENDING",
            0.1,
            "UNKNOWN",
            0.05,
            "WITHDRAWN",
            0.02);

    private MadeUpShares() {}

    private static Map<String, Double> of(Object... codesAndShares) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int at = 0; at < codesAndShares.length; at += 2) {
            shares.put((String) codesAndShares[at], (Double) codesAndShares[at + 1]);
        }
        return shares;
    }

    static Set<String> asker(RandomDataGenerator chance) {
        return one(ASKERS, chance);
    }

    static Set<String> age(RandomDataGenerator chance) {
        return one(AGES, chance);
    }

    static Set<String> residence(boolean ofAliens, RandomDataGenerator chance) {
        return one(ofAliens ? RESIDENCE_OF_ALIENS : RESIDENCE, chance);
    }

    static Set<String> outcome(RandomDataGenerator chance) {
        return one(OUTCOMES, chance);
    }

    private static Set<String> one(Map<String, Double> shares, RandomDataGenerator chance) {
        List<String> codes = List.copyOf(shares.keySet());
        return Set.of(codes.get(drawn(
                codes.stream()
                        .mapToDouble(code -> shares.getOrDefault(code, 0.0))
                        .toArray(),
                chance)));
    }

    /** A number from 0, each as often as its share of the sum. */
    static int drawn(double[] shares, RandomDataGenerator chance) {
        double left = chance.nextDouble() * sum(shares);
        int at = 0;
        while (at < shares.length - 1 && left >= shares[at]) {
            left -= shares[at++];
        }
        return at;
    }

    static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
