package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many comparisons are told, so that of what is told no more than a given share is expected to be chance, however the comparisons
 * hang together: the e-BH procedure of Wang and Ramdas (2022).
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * @param evidence of each comparison that was looked at; under equal treatment its expectation is at most 1
     * @param share such as 0.1: one in ten
     * @return the places of those that are told, the strongest first
     */
    static List<Integer> told(double[] evidence, double share) {
        List<Integer> falling = IntStream.range(0, evidence.length)
                .boxed()
                .sorted((one, other) -> Double.compare(evidence[other], evidence[one]))
                .toList();
        int told = 0;
        for (int rank = 1; rank <= evidence.length; rank++) {
            if (rank * evidence[falling.get(rank - 1)] >= evidence.length / share) {
                told = rank;
            }
        }
        return falling.subList(0, told);
    }

    /**
     * What one comparison must reach so that among all that reach it no more than a number are expected to be chance: by Markov's
     * inequality each does so with a chance of one divided by it.
     */
    static double notable(int looked, int perhapsChance) {
        return (double) looked / perhapsChance;
    }
}
