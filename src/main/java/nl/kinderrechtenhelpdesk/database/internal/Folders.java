package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** What can be done with a whole folder. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Gives it the first free name that says it was set aside. */
    static void moveAside(Path folder) throws IOException {
        Path aside = folder;
        for (int number = 1; Files.exists(aside); number++) {
            aside = folder.resolveSibling(folder.getFileName() + ".cut-off-" + number);
        }
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
    }
}
