package nl.kinderrechtenhelpdesk.giving;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By what a gift is known on a bank statement: eight signs drawn by lot and one that checks them. Says nothing of who gives. Without vowels,
 * so that no word comes of it, and without signs that are taken for each other.
 *
 * <p>The check is a weighted sum modulo 27. Every weight, and every difference of two neighbours, has no factor in common with 27: one
 * wrong sign or two swapped neighbours are always seen.
 *
 * @param value nine signs, as kept; people see {@link #shown}
 */
public record GiftReference(String value) {

    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int[] WEIGHTS = {1, 2, 4, 5, 7, 8, 10, 11};
    private static final int LENGTH = WEIGHTS.length + 1;
    private static final String WORD = "GIFT";
    private static final SecureRandom RANDOM = new SecureRandom();

    public GiftReference {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a reference of a gift");
        }
    }

    public static GiftReference draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < WEIGHTS.length; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new GiftReference(drawn.append(check(drawn)).toString());
    }

    /** As it is written on a transfer: {@code GIFT 7KQ3-M2XD-5}. */
    public String shown() {
        return WORD + " " + value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** All that stand in what somebody wrote on a transfer, however the bank broke or spaced it. */
    public static List<GiftReference> in(String remittance) {
        String bare = remittance.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        List<GiftReference> found = new ArrayList<>();
        for (int at = bare.indexOf(WORD); at >= 0; at = bare.indexOf(WORD, at + 1)) {
            int from = at + WORD.length();
            if (from + LENGTH <= bare.length()) {
                of(bare.substring(from, from + LENGTH)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<GiftReference> of(String signs) {
        return fits(signs) ? Optional.of(new GiftReference(signs)) : Optional.empty();
    }

    private static boolean fits(String signs) {
        return signs.length() == LENGTH
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && signs.charAt(WEIGHTS.length) == check(signs);
    }

    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
