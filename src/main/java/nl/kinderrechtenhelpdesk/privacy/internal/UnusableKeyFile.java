package nl.kinderrechtenhelpdesk.privacy.internal;

import java.nio.file.Path;

/** The application cannot start with this key file. The message is for whoever runs it and says what to do; it never quotes the file. */
final class UnusableKeyFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKeyFile(Path path, String reason) {
        super("The key file " + path + " cannot be used: " + reason + ".");
    }

    static UnusableKeyFile missing(Path path) {
        return new UnusableKeyFile(
                path,
                "it does not exist, while this database already holds sealed content that only its own key file can open."
                        + " Put the key file back from its safe place, or point KEY_FILE at it."
                        + " If it is lost, the sealed content cannot be read again by anybody:"
                        + " then start with a new, empty database");
    }

    static UnusableKeyFile ofAnother(Path path) {
        return new UnusableKeyFile(
                path,
                "it belongs to another database. Point KEY_FILE at the key file this database was made with,"
                        + " or DATABASE_URL and DATA_DIR at the database of this key file");
    }
}
