package nl.kinderrechtenhelpdesk.conversation.internal;

/** The two places where files are kept: those that an asker can read, and those that only staff can. */
enum Drawer {
    MESSAGES("conversation.message_file"),
    NOTES("conversation.note_file");

    private final String table;

    Drawer(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    String pieces() {
        return table + "_piece";
    }
}
