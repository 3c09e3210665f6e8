package nl.kinderrechtenhelpdesk.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank account (ISO 13616), of which the two check digits fit (ISO 7064, MOD 97-10). Whether the account exists, only its
 * bank knows; how long a number of a country is, is checked for the Netherlands alone. Not a {@link Redacted}: who keeps that of a person
 * wraps it.
 *
 * @param value in capitals, without spaces
 */
public record Iban(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int DUTCH = 18;
    private static final int LONGEST_TYPED = 60;
    private static final int MODULUS = 97;

    public Iban {
        if (!fits(value)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** The number in what somebody typed, with spaces or without; empty when it is none. */
    public static Optional<Iban> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String bare = TypedDigits.plain(typed).replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        return fits(bare) ? Optional.of(new Iban(bare)) : Optional.empty();
    }

    /** In groups of four, as it stands on paper. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean fits(String bare) {
        return SHAPE.matcher(bare).matches()
                && (!bare.startsWith("NL") || bare.length() == DUTCH)
                && remainder(bare.substring(4) + bare.substring(0, 4)) == 1;
    }

    private static int remainder(String turned) {
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest;
    }

    /** Without the number, as it may be of a person. */
    @Override
    public String toString() {
        return "[IBAN]";
    }
}
