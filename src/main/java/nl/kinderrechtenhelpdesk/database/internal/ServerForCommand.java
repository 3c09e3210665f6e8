package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A database opened for a command, and what has to be done when the command has ended. Public for the module's own door only. */
public final class ServerForCommand {

    /** The line of {@code postmaster.pid} with the port. */
    private static final int PORT_LINE = 3;

    private static final String CHECK = "backup-check";

    private final String url;
    private final String user;
    private final String password;
    private final Closing closing;

    private interface Closing {
        void close() throws IOException;
    }

    private ServerForCommand(String url, String user, String password, Closing closing) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.closing = closing;
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public void close() throws IOException {
        closing.close();
    }

    public static ServerForCommand there(Map<String, String> settings) throws IOException {
        Path folder = folder(settings);
        if (isNamed(settings)) {
            return named(settings);
        }
        if (!Files.exists(folder.resolve("postgres/PG_VERSION"))) {
            throw new IllegalStateException("there is no database in " + folder + "; set DATA_DIR, or DATABASE_URL");
        }
        return inUse(folder) ? running(folder) : started(folder);
    }

    public static ServerForCommand toFill(Map<String, String> settings) throws IOException {
        return isNamed(settings) ? named(settings) : started(folder(settings));
    }

    /** The programs that the data folder has are used, not unpacked again. */
    public static ServerForCommand scratch(Path dataDir) throws IOException {
        Path folder = dataDir.toAbsolutePath().normalize();
        Path check = folder.resolve(CHECK);
        Files.createDirectories(check);
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(folder, "postgres-[0-9]*[0-9]")) {
            for (Path programs : unpacked) {
                Path link = check.resolve(programs.getFileName());
                if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createSymbolicLink(link, programs);
                }
            }
        }
        LastingPostgres server = LastingPostgres.start(check);
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), LastingPostgres.USER, server.password());
                Statement statement = connection.createStatement()) {
            // one that a killed command left
            statement.execute("drop database if exists scratch");
            statement.execute("create database scratch");
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException("no database to check in can be made", e);
        }
        String url = server.jdbcUrl().replaceFirst("/[^/]*$", "/scratch");
        return new ServerForCommand(url, LastingPostgres.USER, server.password(), () -> {
            server.close();
            delete(check);
        });
    }

    private static ServerForCommand started(Path folder) throws IOException {
        LastingPostgres server = LastingPostgres.start(folder);
        return new ServerForCommand(server.jdbcUrl(), LastingPostgres.USER, server.password(), server::close);
    }

    private static ServerForCommand running(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        String password = Files.readString(folder.resolve("postgres-password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/postgres";
        return new ServerForCommand(url, LastingPostgres.USER, password, () -> {});
    }

    private static ServerForCommand named(Map<String, String> settings) {
        String url = settings.getOrDefault("DATABASE_URL", "");
        return new ServerForCommand(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                ownerOr(settings, "DATABASE_OWNER_USER", "DATABASE_USER"),
                ownerOr(settings, "DATABASE_OWNER_PASSWORD", "DATABASE_PASSWORD"),
                () -> {});
    }

    /** Only the owner of the tables may read and make all of them. */
    private static String ownerOr(Map<String, String> settings, String owner, String serves) {
        boolean known = !settings.getOrDefault("DATABASE_OWNER_USER", "").isBlank();
        return settings.getOrDefault(known ? owner : serves, "");
    }

    private static boolean isNamed(Map<String, String> settings) {
        String url = settings.getOrDefault("DATABASE_URL", "embedded");
        return !url.isBlank() && !url.equals("embedded");
    }

    private static Path folder(Map<String, String> settings) {
        return Path.of(settings.getOrDefault("DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private static boolean inUse(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
