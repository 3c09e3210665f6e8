package nl.kinderrechtenhelpdesk.advocacy;

/**
 * For what an anonymous story may be used, as an asker agreed to it. Which there are is data of {@code stories}; the constants are those
 * that a rule speaks of.
 *
 * @param name capital letters and underscores; stored
 */
public record Purpose(String name) {

    /** In what funds that pay for the helpdesk are told. */
    public static final Purpose FUND_REPORT = new Purpose("FUND_REPORT");

    /** On the site and in the yearly report. */
    public static final Purpose PUBLIC = new Purpose("PUBLIC");

    public Purpose {
        if (!name.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException("not the name of a purpose");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
