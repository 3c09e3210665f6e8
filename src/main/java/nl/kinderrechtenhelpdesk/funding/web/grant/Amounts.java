package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;
import nl.kinderrechtenhelpdesk.page.Screen;

/** Amounts and hours as a page shows them and as people type them, to the cent. */
public final class Amounts {

    private static final long CENTS = 100;
    private static final double MINUTES = 60.0;

    private Amounts() {}

    /** For example: € 1.234,50, with a space that does not break. */
    public static String shown(Screen s, long cents) {
        char point = DecimalFormatSymbols.getInstance(s.language().locale()).getDecimalSeparator();
        long size = Math.abs(cents);
        return (cents < 0 ? "−" : "") + "€\u00A0" + s.number(size / CENTS) + point
                + String.format("%02d", size % CENTS);
    }

    /** With one decimal. */
    public static String hours(Screen s, long minutes) {
        return s.decimal(minutes / MINUTES);
    }

    /** As it is typed: 1234,50. */
    public static String plain(long cents) {
        return cents % CENTS == 0 ? "" + cents / CENTS : cents / CENTS + "," + String.format("%02d", cents % CENTS);
    }

    /** With a comma or a point before two digits; points, commas or spaces between thousands may stand there. Empty when it is no amount. */
    public static OptionalLong typed(String text) {
        String plain = TypedDigits.plain(text).strip().replaceFirst("^€ ?", "");
        if (plain.matches("[0-9]{1,3}([. ][0-9]{3})+(,[0-9]{1,2})?")) {
            plain = plain.replaceAll("[. ]", "");
        } else if (plain.matches("[0-9]{1,3}([, ][0-9]{3})+([.][0-9]{1,2})?")) {
            plain = plain.replaceAll("[, ]", "");
        }
        return Optional.of(plain.replace(',', '.'))
                .filter(amount -> amount.matches("[0-9]{1,9}([.][0-9]{1,2})?"))
                .map(amount -> new BigDecimal(amount).movePointRight(2).longValueExact())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** As {@link #typed}; nothing is no amount either. */
    static OptionalLong read(String text) {
        OptionalLong cents = typed(text);
        return cents.isPresent() && cents.getAsLong() > 0 ? cents : OptionalLong.empty();
    }
}
