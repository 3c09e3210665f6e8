package nl.kinderrechtenhelpdesk.conversation;

/** Why something was not written. Each has a message {@code conversation.refused.*} that says what to do instead. */
public enum Refusal {
    NOTHING_WRITTEN(false, 422),
    TEXT_TOO_LONG(false, 422),
    /** The minutes told with a note are no number, or too many. */
    MINUTES_UNCLEAR(false, 422),
    FILE_TOO_LARGE(true, 413),
    FILE_NOT_ACCEPTED(true, 415),
    /** A photo in HEIC: where it was taken cannot be taken out of it. */
    FILE_IS_HEIC(true, 415),
    /** It begins as an accepted kind but does not hold together, or holds something else besides. */
    FILE_DAMAGED(true, 422),
    FILE_HAS_MACROS(true, 422),
    /** Another file is wrapped in it. */
    FILE_HAS_FILES_INSIDE(true, 422),
    /** Opening it fetches something from elsewhere, or tells elsewhere that it was opened. */
    FILE_FETCHES(true, 422),
    /** A document of another word processor, or of Word in an old format. */
    FILE_OTHER_DOCUMENT(true, 415),
    /** It opens with a password only. */
    FILE_HAS_PASSWORD(true, 422),
    /** The virus scanner found something. */
    FILE_HAS_VIRUS(true, 422),
    /** There is a virus scanner, and it does not answer. */
    FILE_NOT_SCANNED(true, 503),
    /** It would unpack to far more than it seems. */
    FILE_UNPACKS_TOO_LARGE(true, 422),
    FILE_EMPTY(true, 422),
    /** The disk is nearly full. */
    NO_ROOM(true, 503),
    /** The asker sent as many files as go with one case, or on one day. */
    FILES_ENOUGH(true, 429),
    /** Too many files are being checked at this moment. */
    BUSY(true, 503);

    private final boolean aboutFile;
    private final int status;

    Refusal(boolean aboutFile, int status) {
        this.aboutFile = aboutFile;
        this.status = status;
    }

    /** Whether it concerns the file, and not the text. */
    public boolean aboutFile() {
        return aboutFile;
    }

    /** The HTTP status to answer with. */
    public int status() {
        return status;
    }
}
