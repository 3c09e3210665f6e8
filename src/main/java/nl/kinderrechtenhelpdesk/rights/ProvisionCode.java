package nl.kinderrechtenhelpdesk.rights;

import java.util.Locale;
import java.util.Optional;

/** Names a provision: {@code CRC-3}, its paragraph {@code CRC-3.1}, {@code OPSC}, {@code ECHR-P1-2}, {@code BW1-1:247}. */
public record ProvisionCode(String value) {

    /** In characters; a code that somebody sends and that is longer is none. */
    public static final int LONGEST = 100;

    public ProvisionCode {
        value = value.toUpperCase(Locale.ROOT);
        if (value.length() > LONGEST || !value.matches("[A-Z0-9]++(-[A-Z0-9.:]++)*+")) {
            throw new IllegalArgumentException("not a provision code");
        }
    }

    /** The code in what somebody sent; empty when it is none. */
    public static Optional<ProvisionCode> read(String text) {
        try {
            return Optional.of(new ProvisionCode(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
