package nl.kinderrechtenhelpdesk.site.internal;

/** The settings of how the site is reached cannot be used, or would put it in the open without TLS. */
class UnsafeSettings extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String action;

    UnsafeSettings(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What whoever runs this can do. */
    String action() {
        return action;
    }
}
