package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How much room the disk with the data has. Long before it is full no file is taken in any more, as a database without room ends itself and
 * then nobody can ask anything; questions and messages are small and go on. Where the database is elsewhere, this is only the disk of the
 * temporary files.
 */
@Component
@Order(7)
class DiskRoom implements HealthCheck {

    /** Free and in all, in bytes. */
    record Space(long free, long all) {}

    /** Where that is read. */
    interface Disk {
        Space space() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);
    private static final long GIB = 1L << 30;
    /** A tenth of a large disk is still much. */
    private static final long MOST_LEFT_FREE = 5 * GIB;

    private final Disk disk;

    @Autowired
    DiskRoom(@Value("${data.dir}") Path data) {
        this(() -> {
            // at the first start the folder is made by the database
            Path there = Files.exists(data) ? data : Path.of(".");
            var store = Files.getFileStore(there);
            return new Space(store.getUsableSpace(), store.getTotalSpace());
        });
    }

    DiskRoom(Disk disk) {
        this.disk = disk;
    }

    /** False when it is below one GiB, or below a tenth of the disk (of which five GiB is enough). */
    boolean forFiles() {
        Finding found = look();
        if (found.state() != Finding.State.WELL) {
            LOG.warn("no file is taken in: the disk with the data is nearly full");
            return false;
        }
        return true;
    }

    @Override
    public String name() {
        return "conversation.health.disk";
    }

    @Override
    public Finding look() {
        try {
            Space space = disk.space();
            long least = Math.max(GIB, Math.min(space.all() / 10, MOST_LEFT_FREE));
            long free = space.free() >> 20;
            return space.free() < least
                    ? Finding.attention("conversation.health.disk.full", free)
                    : Finding.well("conversation.health.disk.well", free);
        } catch (IOException e) {
            LOG.warn("how much room the disk has could not be read", e);
            return Finding.attention("conversation.health.disk.unknown");
        }
    }
}
