package nl.kinderrechtenhelpdesk.funding.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;
import nl.kinderrechtenhelpdesk.page.Screen;

/** Amounts as they are typed and shown, to the cent. */
final class Euros {

    private static final int DECIMALS = 2;

    private Euros() {}

    /** Such as € 1.234,50 in Dutch; the space never breaks. */
    static String shown(Screen s, long cents) {
        NumberFormat format = NumberFormat.getNumberInstance(s.language().locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return "€\u00a0" + format.format(BigDecimal.valueOf(cents, DECIMALS));
    }

    /** Cents; empty when it is no amount from 0,01 to 999.999.999,99. */
    static OptionalLong read(String typed) {
        String text = TypedDigits.plain(typed).strip().replace("€", "").strip();
        if (!text.matches("[0-9]{1,9}([.,][0-9]{1,2})?")) {
            return OptionalLong.empty();
        }
        long cents =
                new BigDecimal(text.replace(',', '.')).movePointRight(DECIMALS).longValueExact();
        return cents == 0 ? OptionalLong.empty() : OptionalLong.of(cents);
    }
}
