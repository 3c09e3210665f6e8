package nl.kinderrechtenhelpdesk.signals.internal.disproportionality;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * The information component: the logarithm to base 2 of observed over expected, each with a half added, and where it lies with 95 in 100.
 */
record InformationComponent(double value, double low, double high) {

    private static final double HALF = 0.5;
    private static final double TAIL = 0.025;
    private static final double EXACT = 1e-12;

    static InformationComponent of(double observed, double expected) {
        GammaDistribution posterior = new GammaDistribution(observed + HALF, 1 / (expected + HALF), EXACT);
        return new InformationComponent(
                log2((observed + HALF) / (expected + HALF)),
                log2(posterior.inverseCumulativeProbability(TAIL)),
                log2(posterior.inverseCumulativeProbability(1 - TAIL)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
