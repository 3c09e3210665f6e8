package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that get their name when they are whole: what has the name of a backup is one. */
final class Drafts {

    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /**
     * Where to write what will have this name.
     *
     * @throws Refused when there is a file of that name: an earlier backup is never overwritten
     */
    Path of(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            throw new Refused(file + " is there already; a backup is never overwritten");
        }
        Path draft = whole.resolveSibling(whole.getFileName() + ".unfinished");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        drafts.put(whole, draft);
        return draft;
    }

    void keep() throws IOException {
        for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
            try {
                Files.move(draft.getValue(), draft.getKey(), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft.getValue(), draft.getKey());
            }
        }
    }

    void throwAway() throws IOException {
        for (Path draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }
}
