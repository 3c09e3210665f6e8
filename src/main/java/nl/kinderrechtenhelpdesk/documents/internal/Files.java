package nl.kinderrechtenhelpdesk.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What comes with this module beside its code: styles and letters. Read when asked for, kept by nobody. */
final class Files {

    private static final String FOLDER = "/documents/";

    private Files() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(Files.class.getResourceAsStream(FOLDER + name), name);
    }

    static String text(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
