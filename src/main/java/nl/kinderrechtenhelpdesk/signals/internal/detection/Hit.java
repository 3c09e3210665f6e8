package nl.kinderrechtenhelpdesk.signals.internal.detection;

import nl.kinderrechtenhelpdesk.signals.Finding;

/**
 * A combination in the stretch in which it stands out most.
 *
 * @param codes what describes it
 * @param from day of the Monday on which the stretch begins
 * @param season what the season brings, as a factor in the mean
 * @param rarity the logarithm of the chance of what was seen or more
 * @param strength rarity, less what it costs to look at so many combinations and stretches
 */
record Hit(
        CodeSet codes,
        int from,
        int seen,
        double mean,
        double shape,
        double season,
        double rarity,
        double strength,
        Finding.Kind kind) {

    /** How strong it still is when only so many of its cases count. */
    double strengthWith(int fewer) {
        if (fewer < Combinations.LEAST || fewer <= mean) {
            return Double.NEGATIVE_INFINITY;
        }
        return strength + rarity - Tail.log(fewer, mean, shape);
    }
}
