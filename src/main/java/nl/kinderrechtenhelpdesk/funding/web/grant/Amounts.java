package nl.kinderrechtenhelpdesk.funding.web.grant;

import nl.kinderrechtenhelpdesk.page.Screen;

/** Hours as a page shows them, and amounts as they stand in a field to be changed. */
public final class Amounts {

    private static final long CENTS = 100;
    private static final double MINUTES = 60.0;

    private Amounts() {}

    /** With one decimal. */
    public static String hours(Screen s, long minutes) {
        return s.decimal(minutes / MINUTES);
    }

    /** As it is typed: 1234,50. */
    public static String plain(long cents) {
        return cents % CENTS == 0 ? "" + cents / CENTS : cents / CENTS + "," + String.format("%02d", cents % CENTS);
    }
}
