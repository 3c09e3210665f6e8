package nl.kinderrechtenhelpdesk.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * By how much a count is changed before it is shown, decided by the key of its cell: the table of chances of the cell key method. For each
 * count the chances have the largest entropy among those that change it by nothing on average, with a fixed variance, by at most
 * {@link #MOST}, never to a negative count, and never to 1 or 2 (Giessing 2016, Computational issues in the design of transition
 * probabilities and disclosure risk estimation for additive noise; Marley and Leaver 2011). A true 0 stays 0: nobody can be recognised in
 * it, and a 0 that is shown may have been up to {@link #MOST}.
 *
 * <p>How it works may be known to everybody; only the record keys are secret.
 */
public final class Perturbation {

    /** The largest change. So large that two figures that differ in one record leave many counts possible for that record's cell. */
    public static final int MOST = 8;

    /** The variance of a change; its root is 1.9. */
    static final double VARIANCE = 3.5;

    /** From this count on the chances are the same for each. */
    private static final int SETTLED = MOST + 3;

    private static final List<double[]> CHANCES = new ArrayList<>();

    static {
        for (int count = 0; count <= SETTLED; count++) {
            CHANCES.add(count == 0 ? unchanged() : MostEntropy.chances(allowed(count), VARIANCE));
        }
    }

    private Perturbation() {}

    /** The count as it is shown: always the same for the same records. */
    public static int shown(int count, CellKey key) {
        double[] chances = chances(count);
        double left = key.fraction();
        int last = count;
        for (int step = 0; step < chances.length; step++) {
            if (chances[step] > 0) {
                last = count + step - MOST;
                left -= chances[step];
                if (left < 0) {
                    return last;
                }
            }
        }
        return last;
    }

    /** Which true counts a shown one may have come from, for who knows how it works and not the keys. */
    public static CountRange behind(int shown) {
        int least = Math.max(0, shown - MOST);
        if (shown > 0 && least == 0) {
            least = 1;
        }
        return new CountRange(least, shown + MOST);
    }

    /** The chance that this count is shown as that one. */
    public static double chance(int count, int shown) {
        int step = shown - count + MOST;
        return step < 0 || step > 2 * MOST ? 0 : chances(count)[step];
    }

    private static double[] chances(int count) {
        return CHANCES.get(Math.min(count, SETTLED));
    }

    private static double[] unchanged() {
        double[] chances = new double[2 * MOST + 1];
        chances[MOST] = 1;
        return chances;
    }

    /** Which changes a count may have, by {@code change + MOST}. */
    private static boolean[] allowed(int count) {
        boolean[] allowed = new boolean[2 * MOST + 1];
        for (int step = 0; step < allowed.length; step++) {
            int shown = count + step - MOST;
            allowed[step] = shown == 0 || shown > 2;
        }
        return allowed;
    }
}
