package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file by which an application holds a data folder: one at a time, and given up when its process ends however it ends. */
final class InUse implements AutoCloseable {

    private final FileLock lock;

    private InUse(FileLock lock) {
        this.lock = lock;
    }

    /** @throws UnusableDataFolder in words, when another application holds the folder or nothing can be written in it */
    static InUse of(Path folder) throws IOException {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new UnusableDataFolder(
                    "Another helpdesk is running on the data folder " + folder + ".",
                    "Stop it first, or set DATA_DIR to another folder.");
        }
        return new InUse(lock);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lock.acquiredBy().close();
    }

    static UnusableDataFolder notWritable(Path folder, IOException cause) {
        return new UnusableDataFolder(
                "The helpdesk cannot write in the data folder " + folder + ".",
                "See whether the disk is full or read-only, and whether the folder belongs to "
                        + System.getProperty("user.name") + ", as whom the helpdesk runs.",
                cause);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
