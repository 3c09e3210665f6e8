package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the disk with the data has the room that PostgreSQL needs to start. When it has not, room helps and another start does not. */
@FunctionalInterface
interface RoomToStart {

    /** Two of the files in which PostgreSQL writes what changes. */
    long LEAST = 32L << 20;

    boolean there();

    static RoomToStart on(Path folder) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace() >= LEAST;
            } catch (IOException e) {
                Logger log = LoggerFactory.getLogger(RoomToStart.class);
                log.debug("how much room the disk has could not be read", e);
                return true;
            }
        };
    }
}
