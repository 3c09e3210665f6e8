package nl.kinderrechtenhelpdesk.backup.internal;

/** What was asked cannot be done, in words for who runs the helpdesk: said without a stack trace. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String words) {
        super(words);
    }
}
