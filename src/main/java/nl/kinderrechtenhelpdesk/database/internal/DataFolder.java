package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of one installation, held by one application at a time. What a killed start left half-made in it is taken away when it is
 * opened; data never are.
 */
final class DataFolder implements AutoCloseable {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final InUse lock;

    private DataFolder(Path folder, InUse lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws UnusableDataFolder in words, when it cannot be used */
    static DataFolder open(Path dataDir) throws IOException {
        Path path = dataDir.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UnusableDataFolder(
                    "DATA_DIR is " + path + ", and that is a file.", "Set DATA_DIR to a folder, or leave it out.");
        }
        DataFolder opened = new DataFolder(path, InUse.of(path));
        try {
            opened.checkOwner();
            opened.removeLeftOvers();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Path path() {
        return folder;
    }

    /** The files of the database. */
    Path cluster() {
        return folder.resolve("postgres");
    }

    /** Where the files of the database are made before they are complete. */
    Path unfinishedCluster() {
        return folder.resolve("postgres" + UNFINISHED);
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** The password of the database, made at the first start. */
    String password() throws IOException {
        Path file = folder.resolve("postgres-password");
        if (Files.exists(file)) {
            String known = Files.readString(file).strip();
            if (!known.isEmpty()) {
                return known;
            }
            if (Files.exists(cluster())) {
                throw new UnusableDataFolder(
                        "The file " + file + " is empty: without the password in it the database does not open.",
                        "Put the file back from the copy of your data folder.");
            }
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.move(secret(password), file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /** A file that only the owner can read. One that a killed start leaves behind is removed at the next. */
    Path secret(String text) throws IOException {
        Path file = Files.createTempFile(
                folder, "pw", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** PostgreSQL refuses data of somebody else with a sentence that only stands in its own log. */
    private void checkOwner() throws IOException {
        UserPrincipal me = me();
        if (Files.exists(cluster()) && !Files.getOwner(cluster()).equals(me)) {
            throw new UnusableDataFolder(
                    "The database in " + cluster() + " belongs to "
                            + Files.getOwner(cluster()).getName() + ", and the helpdesk runs as " + me.getName() + ".",
                    "Start the helpdesk as the owner, or give it the whole folder: chown -R " + me.getName() + " "
                            + folder);
        }
    }

    private UserPrincipal me() throws IOException {
        try {
            Path written = secret("");
            UserPrincipal owner = Files.getOwner(written);
            Files.delete(written);
            return owner;
        } catch (IOException e) {
            throw InUse.notWritable(folder, e);
        }
    }

    private void removeLeftOvers() throws IOException {
        try (DirectoryStream<Path> secrets = Files.newDirectoryStream(folder, "pw*")) {
            for (Path secret : secrets) {
                if (Files.isRegularFile(secret)) {
                    Files.delete(secret);
                }
            }
        }
        Folders.delete(unfinishedCluster());
        if (wasCutOff()) {
            Folders.moveAside(cluster());
        }
    }

    /**
     * Versions that made the files of the database in place could be killed half-way. PostgreSQL writes the first of these when it first
     * starts and the others before that, so nobody ever kept anything in such files.
     */
    private boolean wasCutOff() {
        return Files.exists(cluster())
                && !Files.exists(cluster().resolve("postmaster.opts"))
                && !(Files.exists(cluster().resolve("global/pg_control"))
                        && Files.exists(cluster().resolve("base/5/PG_VERSION")));
    }
}
