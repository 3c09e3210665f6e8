package nl.kinderrechtenhelpdesk.database.internal;

import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.springframework.boot.ExitCodeGenerator;

/** The disk is full. Its exit code asks whatever started the helpdesk to go on trying, so that it is back once somebody made room. */
final class NoRoomToStart extends UnusableDataFolder implements ExitCodeGenerator {

    private static final long serialVersionUID = 1;

    NoRoomToStart(Path folder, Throwable cause) {
        super(
                "The disk with " + folder.toAbsolutePath()
                        + " is full: the database cannot start. Nothing that was kept is lost.",
                "Make room on that disk. The helpdesk tries again by itself.",
                cause);
    }

    @Override
    public int getExitCode() {
        return ProcessEnd.CODE;
    }
}
