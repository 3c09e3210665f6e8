package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import nl.kinderrechtenhelpdesk.signals.EarlierYears.Refusal;

/** A file cannot be read as a spreadsheet. Says why, never what stands in it. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    Unreadable(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
