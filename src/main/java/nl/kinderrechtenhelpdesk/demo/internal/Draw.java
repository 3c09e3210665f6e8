package nl.kinderrechtenhelpdesk.demo.internal;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws by chance, but the same for the same seed. */
final class Draw {

    /** One thing to draw with how often it comes, relative to the others. */
    record Weighted<T>(T value, double weight) {}

    private final RandomGenerator random;

    Draw(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T from(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T weighted(List<Weighted<T>> values) {
        double rest = random.nextDouble()
                * values.stream().mapToDouble(Weighted::weight).sum();
        for (Weighted<T> candidate : values) {
            rest -= candidate.weight();
            if (rest < 0) {
                return candidate.value();
            }
        }
        return values.getLast().value();
    }

    /** A number of events when this many are expected (Poisson distribution, by Knuth's multiplication; expects less than 500). */
    int poisson(double expected) {
        double limit = Math.exp(-expected);
        double product = random.nextDouble();
        int events = 0;
        while (product > limit) {
            product *= random.nextDouble();
            events++;
        }
        return events;
    }

    /** Days with a long tail: half are below the median, one in ten above about three times it (log-normal). */
    double days(double median) {
        return median * Math.exp(0.85 * random.nextGaussian());
    }
}
