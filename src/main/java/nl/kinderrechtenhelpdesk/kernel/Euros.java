package nl.kinderrechtenhelpdesk.kernel;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts in euros: typed by people and written in files, kept as a number of cents. Nothing is rounded: what is no whole cent is no amount. */
public final class Euros {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,9}|[0-9]{1,3}([.][0-9]{3}){1,2})([.,][0-9]{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[.](?=[0-9]{3}(?![0-9]))");
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,13}([.][0-9]{1,5})?");
    private static final int DECIMALS = 2;

    private Euros() {}

    /** The cents of what somebody typed, such as {@code € 1.250,50} or {@code 25}; empty when it is no amount. Never below zero. */
    public static OptionalLong typed(String typed) {
        String plain = TypedDigits.plain(typed)
                .replace("€", "")
                .replace("EUR", "")
                .replaceAll(",-+$", "")
                .strip();
        if (!TYPED.matcher(plain).matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(exact(THOUSANDS.matcher(plain).replaceAll("").replace(',', '.')));
    }

    /** The cents of an amount in a file, such as {@code 12.50} or {@code 12.5}; empty when it is none, or has parts of a cent. */
    public static OptionalLong written(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        BigDecimal amount = new BigDecimal(text).stripTrailingZeros();
        return amount.scale() > DECIMALS ? OptionalLong.empty() : OptionalLong.of(exact(text));
    }

    /** With a point and two decimals, such as {@code 12.50} or {@code -0.05}: for files and other machines. */
    public static String plain(long cents) {
        return BigDecimal.valueOf(cents, DECIMALS).toPlainString();
    }

    private static long exact(String text) {
        return new BigDecimal(text).movePointRight(DECIMALS).longValueExact();
    }
}
