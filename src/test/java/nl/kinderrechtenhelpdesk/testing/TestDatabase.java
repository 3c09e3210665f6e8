package nl.kinderrechtenhelpdesk.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostgreSQL for the whole test run, with a database of its own for each application that is started. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Map<String, String> FILLED = new ConcurrentHashMap<>();
    private static final Queue<ConfigurableApplicationContext> APPLICATIONS = new ConcurrentLinkedQueue<>();

    private TestDatabase() {}

    /** A JDBC address of a new, empty database. */
    public static String create() {
        return SERVER.getJdbcUrl("postgres", create("template1"));
    }

    /**
     * A JDBC address of a new database with all that this filling puts in an empty one; only the first of each kind is filled, the others
     * are copies.
     *
     * @param kind the same for the same filling
     * @param filling must have closed its connections when it ends
     */
    static String filled(String kind, Consumer<DataSource> filling) {
        String template = FILLED.computeIfAbsent(kind, first -> {
            String name = create("template1");
            filling.accept(SERVER.getDatabase("postgres", name));
            return name;
        });
        return SERVER.getJdbcUrl("postgres", create(template));
    }

    private static String create(String template) {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names an application that must have ended before the server does. */
    static void usedBy(ConfigurableApplicationContext application) {
        APPLICATIONS.add(application);
    }

    private static void stop(EmbeddedPostgres server) {
        APPLICATIONS.forEach(ConfigurableApplicationContext::close);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
