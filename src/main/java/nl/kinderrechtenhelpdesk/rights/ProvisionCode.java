package nl.kinderrechtenhelpdesk.rights;

import java.util.Locale;

/** Names a provision: {@code CRC-3}, {@code OPSC}, {@code ECHR-8}, {@code ECHR-P1-2}, {@code EUC-24}. */
public record ProvisionCode(String value) {

    public ProvisionCode {
        value = value.toUpperCase(Locale.ROOT);
        if (!value.matches("[A-Z0-9]+(-[A-Z0-9.:]+)*")) {
            throw new IllegalArgumentException("not a provision code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
