package nl.kinderrechtenhelpdesk.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of one test alone, with the tables of the modules it names and nothing of the application running: for tests that do harm
 * to it, or that measure.
 */
public final class MigratedDatabase implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();

    private final String[] folders;

    private MigratedDatabase(MigrationVersion until, String... modules) {
        folders = new String[modules.length];
        for (int i = 0; i < modules.length; i++) {
            folders[i] = "classpath:db/migration/" + modules[i];
        }
        pool.setJdbcUrl(
                TestDatabase.filled(until + " of " + String.join(", ", modules), database -> migrate(database, until)));
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(20);
    }

    private void migrate(DataSource database, MigrationVersion until) {
        Flyway.configure()
                .dataSource(database)
                .locations(folders)
                .target(until)
                .load()
                .migrate();
    }

    public static MigratedDatabase of(String... modules) {
        return new MigratedDatabase(MigrationVersion.LATEST, modules);
    }

    /** As it was with the migrations up to this version; the later ones come with {@link #upToDate}. */
    public static MigratedDatabase at(String version, String... modules) {
        return new MigratedDatabase(MigrationVersion.fromVersion(version), modules);
    }

    public void upToDate() {
        migrate(pool, MigrationVersion.LATEST);
    }

    public DataSource source() {
        return pool;
    }

    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
