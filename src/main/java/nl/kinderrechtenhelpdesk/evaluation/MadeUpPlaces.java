package nl.kinderrechtenhelpdesk.evaluation;

import java.util.Arrays;
import java.util.Locale;
import org.hipparchus.random.RandomDataGenerator;

/** The provinces of a {@link MadeUpHelpdesk}, with as many municipalities as they have; the municipalities' numbers are made up. */
final class MadeUpPlaces {

    private static final int FIRST_PROVINCE = 20;
    private static final double[] SHARES = {
        0.034, 0.037, 0.028, 0.066, 0.026, 0.119, 0.078, 0.169, 0.211, 0.021, 0.149, 0.064
    };
    private static final int[] MUNICIPALITIES = {10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31};

    private final double[][] sizes = new double[SHARES.length][];

    MadeUpPlaces(RandomDataGenerator chance) {
        for (int province = 0; province < sizes.length; province++) {
            sizes[province] = new double[MUNICIPALITIES[province]];
            Arrays.setAll(sizes[province], _ -> chance.nextGamma(8, 1));
        }
    }

    String province(RandomDataGenerator chance) {
        return "PV" + (FIRST_PROVINCE + MadeUpShares.drawn(SHARES, chance));
    }

    /** One province has so many times its usual share. */
    String province(String busier, double times, RandomDataGenerator chance) {
        double[] shares = SHARES.clone();
        shares[number(busier)] *= times;
        return "PV" + (FIRST_PROVINCE + MadeUpShares.drawn(shares, chance));
    }

    String municipality(String province, RandomDataGenerator chance) {
        int number = MadeUpShares.drawn(sizes[number(province)], chance);
        return String.format(Locale.ROOT, "GM%s%02d", province.substring(2), number);
    }

    private static int number(String province) {
        return Integer.parseInt(province.substring(2)) - FIRST_PROVINCE;
    }
}
