package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.conversation.FileRoom;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How much room the disks have: that with the data, and that on which files are kept while they come in. Long before one is full no file is
 * taken in any more, as a database without room ends itself and then nobody can ask anything; questions and messages are small and go on.
 * Nearer to the end it counts as broken, so that a watch from outside is told while there still is room. Where the database is elsewhere,
 * its disk is not looked at.
 */
@Component
@Order(7)
class DiskRoom implements HealthCheck, FileRoom {

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
    /** Below this the database itself may soon find no room to write in. */
    private static final long NEARLY_NOTHING = GIB / 4;
    /** As many files as come in at once, and wait to, at their largest. */
    private static final long FILES_COMING_IN = GIB / 2;

    private final Disk disk;
    private final Disk temporary;

    @Autowired
    DiskRoom(@Value("${data.dir}") Path data, @Value("${java.io.tmpdir}") Path temporary) {
        // at the first start the folder with the data is made by the database
        this(() -> spaceOf(Files.exists(data) ? data : Path.of(".")), () -> spaceOf(temporary));
    }

    DiskRoom(Disk disk, Disk temporary) {
        this.disk = disk;
        this.temporary = temporary;
    }

    private static Space spaceOf(Path there) throws IOException {
        FileStore store = Files.getFileStore(there);
        return new Space(store.getUsableSpace(), store.getTotalSpace());
    }

    /** False when it is below one GiB, or below a tenth of the disk (of which five GiB is enough). */
    @Override
    public boolean forFiles() {
        Finding found = look();
        if (found.state() != Finding.State.WELL) {
            LOG.warn("no file is taken in: a disk is nearly full");
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
            if (space.free() < NEARLY_NOTHING) {
                return Finding.broken("conversation.health.disk.nothing", free);
            }
            if (space.free() < least) {
                return Finding.attention("conversation.health.disk.full", free);
            }
            long room = temporary.space().free();
            return room < FILES_COMING_IN
                    ? Finding.attention("conversation.health.disk.temporary", room >> 20)
                    : Finding.well("conversation.health.disk.well", free);
        } catch (IOException e) {
            LOG.warn("how much room the disk has could not be read", e);
            return Finding.attention("conversation.health.disk.unknown");
        }
    }
}
