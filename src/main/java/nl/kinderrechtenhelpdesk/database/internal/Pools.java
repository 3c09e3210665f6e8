package nl.kinderrechtenhelpdesk.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The connections to one database, apart for each {@link Purpose}. */
final class Pools extends AbstractRoutingDataSource implements AutoCloseable {

    /** How long the first start waits for a database that is starting itself. */
    private static final long FIRST_MILLIS = 20_000;

    private static final Duration AWAY_FOR = Duration.ofSeconds(2);

    private final Map<Purpose, Long> missedAt = new ConcurrentHashMap<>();
    private final Map<Purpose, HikariDataSource> pools = new EnumMap<>(Purpose.class);

    /** @param onlyReads whether the server refuses every change that is asked over these */
    Pools(String url, String user, String password, boolean onlyReads) {
        Arrays.stream(Purpose.values())
                .forEach(purpose -> pools.put(purpose, pool(purpose, url, user, password, onlyReads)));
        setTargetDataSources(
                pools.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        afterPropertiesSet();
    }

    /**
     * @throws SQLTransientConnectionException at once when the database was away a moment ago: many who each wait their time for it, and a
     *     page that needs it more than once, would be kept much longer than the time that is promised
     */
    @Override
    public Connection getConnection() throws SQLException {
        Purpose purpose = Purpose.ofThread();
        Long missed = missedAt.get(purpose);
        if (purpose.somebodyWaits()
                && missed != null
                && System.nanoTime() - missed < AWAY_FOR.toNanos()
                && isEmpty(purpose)) {
            throw new SQLTransientConnectionException("the database gave no answer a moment ago");
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            missedAt.put(purpose, System.nanoTime());
            throw e;
        }
    }

    private boolean isEmpty(Purpose purpose) {
        HikariPoolMXBean pool = Objects.requireNonNull(pools.get(purpose)).getHikariPoolMXBean();
        return pool != null && pool.getTotalConnections() == 0;
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Purpose.ofThread();
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }

    private static HikariDataSource pool(Purpose purpose, String url, String user, String password, boolean onlyReads) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(purpose.name());
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(Purpose.CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(purpose.patience().toMillis());
        pool.setValidationTimeout(1000);
        pool.setInitializationFailTimeout(purpose == Purpose.WORK ? FIRST_MILLIS : -1);
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("loginTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", Integer.toString(purpose.silence()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setReadOnly(onlyReads);
        pool.addDataSourceProperty(
                "options", purpose.options() + (onlyReads ? " -c default_transaction_read_only=on" : ""));
        pool.addDataSourceProperty(
                "ApplicationName", "helpdesk " + purpose.name().toLowerCase(Locale.ROOT));
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // the log never shows what stood in a statement that failed
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
