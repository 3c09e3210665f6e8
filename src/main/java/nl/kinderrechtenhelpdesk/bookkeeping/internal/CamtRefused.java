package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles.Refusal;

/** A file of a bank that cannot be read. Says nothing of what is in it. */
final class CamtRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal why;

    CamtRefused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
