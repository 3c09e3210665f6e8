package nl.kinderrechtenhelpdesk.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of one test alone, with the tables of the modules it names and nothing of the application running: for tests that do harm
 * to it, or that measure.
 */
public final class MigratedDatabase implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();

    private MigratedDatabase(String[] modules) {
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setPassword("postgres");
        pool.setMaximumPoolSize(20);
        String[] folders = new String[modules.length];
        for (int i = 0; i < modules.length; i++) {
            folders[i] = "classpath:db/migration/" + modules[i];
        }
        Flyway.configure().dataSource(pool).locations(folders).load().migrate();
    }

    public static MigratedDatabase of(String... modules) {
        return new MigratedDatabase(modules);
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
