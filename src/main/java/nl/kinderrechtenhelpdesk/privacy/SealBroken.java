package nl.kinderrechtenhelpdesk.privacy;

/** A sealed value does not open: it was altered, moved, or sealed with another key. Says nothing of its content. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBroken(Slot slot, Throwable cause) {
        super("sealed value does not open: " + slot, cause);
    }
}
