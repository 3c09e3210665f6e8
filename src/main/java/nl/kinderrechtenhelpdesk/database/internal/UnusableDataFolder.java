package nl.kinderrechtenhelpdesk.database.internal;

/** Why the embedded database cannot be used, in words for whoever starts the helpdesk: what is so, and what to do. */
sealed class UnusableDataFolder extends RuntimeException permits NoRoomToStart {

    private static final long serialVersionUID = 1;

    private final String remedy;

    UnusableDataFolder(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    UnusableDataFolder(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
