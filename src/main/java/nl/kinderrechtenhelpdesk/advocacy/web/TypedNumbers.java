package nl.kinderrechtenhelpdesk.advocacy.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;

/** Hours and amounts as people type them, with a comma or a point, and as they are shown again. */
final class TypedNumbers {

    private static final int MINUTES_IN_AN_HOUR = 60;
    private static final int CENTS_IN_A_EURO = 100;
    private static final int SHOWN_DECIMALS = 2;

    private TypedNumbers() {}

    /** Hours in minutes; empty when it is no number of hours. Nothing typed is nothing. */
    static OptionalLong minutes(String typed) {
        return times(typed, MINUTES_IN_AN_HOUR);
    }

    /** Euros in cents; empty when it is no amount. Nothing typed is nothing. */
    static OptionalLong cents(String typed) {
        return times(typed, CENTS_IN_A_EURO);
    }

    static String hours(long minutes) {
        return shown(minutes, MINUTES_IN_AN_HOUR);
    }

    static String euros(long cents) {
        return shown(cents, CENTS_IN_A_EURO);
    }

    private static OptionalLong times(String typed, int parts) {
        String plain = TypedDigits.plain(typed).strip().replace(',', '.');
        if (plain.isEmpty()) {
            return OptionalLong.of(0);
        }
        return Optional.of(plain)
                .filter(text -> text.matches("[0-9]{1,6}([.][0-9]{1,2})?"))
                .map(text -> new BigDecimal(text)
                        .multiply(BigDecimal.valueOf(parts))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static String shown(long parts, int inOne) {
        if (parts == 0) {
            return "";
        }
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(inOne), SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
