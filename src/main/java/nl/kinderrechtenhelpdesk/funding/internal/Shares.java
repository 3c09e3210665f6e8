package nl.kinderrechtenhelpdesk.funding.internal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides an amount by weights so that the parts add up to it exactly (largest remainder, Hamilton's method): each gets its part rounded down, and the
 * cents that are left go one by one to those who lost most by that; among equals to who comes first.
 */
final class Shares {

    private Shares() {}

    /**
     * The parts, in the order of the weights; all nothing when the weights come to nothing, so that the whole amount is left.
     *
     * @param cents not less than 0
     * @param weights less than 0 counts as 0
     */
    static long[] of(long cents, long[] weights) {
        long[] parts = new long[weights.length];
        BigInteger[] lost = new BigInteger[weights.length];
        BigInteger all = BigInteger.ZERO;
        for (long weight : weights) {
            all = all.add(BigInteger.valueOf(Math.max(0, weight)));
        }
        if (all.signum() == 0) {
            return parts;
        }
        long left = cents;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] part = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(Math.max(0, weights[i])))
                    .divideAndRemainder(all);
            parts[i] = part[0].longValueExact();
            lost[i] = part[1];
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed().thenComparing(i -> i))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    /** In equal parts, the cents that are left to the first. */
    static long[] equal(long cents, int parts) {
        return of(cents, IntStream.range(0, parts).mapToLong(_ -> 1).toArray());
    }
}
