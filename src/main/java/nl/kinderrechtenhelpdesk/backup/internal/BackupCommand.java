package nl.kinderrechtenhelpdesk.backup.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The commands behind {@code ./run backup}, {@code restore}, {@code check-backup} and {@code recovery-key}. Ends with 0 when all was done,
 * with 2 when it was not, and then says why in one line.
 */
final class BackupCommand {

    private BackupCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        LoggingSystem.get(BackupCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        System.exit(run(List.of(arguments), new Backups(System.getenv(), InstantSource.system(), out), problems));
    }

    static int run(List<String> arguments, Backups backups, PrintStream problems) {
        try {
            Asked asked = Asked.of(arguments);
            switch (asked.command()) {
                case "recovery-key" -> backups.recoveryKeys().make(asked.file(), asked.has("--replace"));
                case "backup" -> backups.make(asked.fileOrNone(), asked.pathAfter("--keys"), asked.has("--unchecked"));
                case "check-backup" ->
                    backups.check(asked.file(), asked.needed("--recovery-key"), asked.pathAfter("--keys"));
                case "restore" ->
                    backups.restore(asked.file(), asked.needed("--recovery-key"), asked.pathAfter("--keys"));
                default -> throw new Refused("unknown command: " + asked.command());
            }
            return 0;
        } catch (SQLException e) {
            problems.println("the database says: " + e.getMessage());
        } catch (IOException | GeneralSecurityException e) {
            problems.println("it cannot be read or written, or is damaged: " + e);
        } catch (RuntimeException e) {
            problems.println(e.getMessage());
        }
        return 2;
    }
}
