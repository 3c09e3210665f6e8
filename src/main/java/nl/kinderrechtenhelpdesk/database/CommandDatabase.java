package nl.kinderrechtenhelpdesk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.kinderrechtenhelpdesk.database.internal.ServerForCommand;

/**
 * The database of the installation for a command that runs beside the application, or without it: the one that {@code DATABASE_URL}
 * names, the embedded one that is running, or the embedded one started for this command and stopped with it. The application itself has
 * its {@code DataSource}.
 */
public final class CommandDatabase implements AutoCloseable {

    private final ServerForCommand server;

    private CommandDatabase(ServerForCommand server) {
        this.server = server;
    }

    /**
     * Opens the database that is there.
     *
     * @param settings {@code DATABASE_URL}, {@code DATABASE_USER}, {@code DATABASE_PASSWORD}, {@code DATA_DIR}, as in the environment
     * @throws IllegalStateException in words, when there is none
     */
    public static CommandDatabase open(Map<String, String> settings) throws IOException {
        return new CommandDatabase(ServerForCommand.there(settings));
    }

    /**
     * Opens the database of these settings to fill it, making an embedded one when there is none yet.
     *
     * @throws IllegalStateException in words, when the application is running on it
     */
    public static CommandDatabase openToFill(Map<String, String> settings) throws IOException {
        return new CommandDatabase(ServerForCommand.toFill(settings));
    }

    /** An empty embedded database below the data folder, gone when closed. */
    public static CommandDatabase scratch(Path dataDir) throws IOException {
        return new CommandDatabase(ServerForCommand.scratch(dataDir));
    }

    public String url() {
        return server.url();
    }

    public String user() {
        return server.user();
    }

    public String password() {
        return server.password();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
