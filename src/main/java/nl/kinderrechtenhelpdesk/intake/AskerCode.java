package nl.kinderrechtenhelpdesk.intake;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The secret of 16 digits with which an asker comes back. Shown once; only a slow keyed hash of it is kept.
 *
 * <p>Not a case number and not a {@code CaseId}. Shows itself nowhere but through {@link #digits()} and {@link #grouped()}.
 */
public final class AskerCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;

    private final String digits;

    private AskerCode(String digits) {
        this.digits = digits;
    }

    public static AskerCode random() {
        StringBuilder digits = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, 10).forEach(digits::append);
        return new AskerCode(digits.toString());
    }

    /** Reads what somebody typed or pasted: spaces, dashes and dots do not count. Empty when it is not 16 digits. */
    public static Optional<AskerCode> parse(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Pd}.\u00a0]", "");
        return digits.matches("[0-9]{16}") ? Optional.of(new AskerCode(digits)) : Optional.empty();
    }

    public String digits() {
        return digits;
    }

    /** In four groups of four, as shown to the asker. */
    public String grouped() {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "[code]";
    }
}
