package nl.kinderrechtenhelpdesk.conversation;

/** Why something was not written. Each has a message {@code conversation.refused.*} that says what to do instead. */
public enum Refusal {
    NOTHING_WRITTEN("bericht", 422),
    TEXT_TOO_LONG("bericht", 422),
    FILE_TOO_LARGE("bestand", 413),
    FILE_NOT_ACCEPTED("bestand", 415),
    /** A photo in HEIC: where it was taken cannot be taken out of it. */
    FILE_IS_HEIC("bestand", 415),
    /** It begins as an accepted kind but does not hold together, or holds something else besides. */
    FILE_DAMAGED("bestand", 422),
    FILE_HAS_MACROS("bestand", 422),
    /** It would unpack to far more than it seems. */
    FILE_UNPACKS_TOO_LARGE("bestand", 422),
    FILE_EMPTY("bestand", 422),
    /** Too many files are being checked at this moment. */
    BUSY("bestand", 503);

    private final String field;
    private final int status;

    Refusal(String field, int status) {
        this.field = field;
        this.status = status;
    }

    /** The field of the form it concerns. */
    public String field() {
        return field;
    }

    /** The HTTP status to answer with. */
    public int status() {
        return status;
    }
}
