package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.flywaydb.core.api.callback.Callback;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects to the PostgreSQL that {@code DATABASE_URL} names, or else to the embedded one. The owner of the tables only brings them up to
 * date; whoever serves has fewer rights.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConnection.class);
    private static final String READS = "${command.only-reads:false}";
    private static final String EMBEDDED = "'${database.url:embedded}' == 'embedded' and !" + READS;
    private static final String EMBEDDED_READ = "'${database.url:embedded}' == 'embedded' and " + READS;
    private static final String NAMED = "'${database.url:embedded}' != 'embedded'";
    private static final String NAMED_WITH_OWNER = NAMED + " and '${database.owner.user:}' != '' and !" + READS;

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    LastingPostgres embeddedPostgres(@Value("${data.dir}") Path dataDir) throws IOException {
        return LastingPostgres.start(dataDir);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    KeepsPostgresUp keepsPostgresUp(LastingPostgres postgres, ProcessEnd end) {
        return KeepsPostgresUp.watching(postgres, end);
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    ServingRole servingRole(LastingPostgres postgres) {
        return ServingRole.in(owner(postgres.jdbcUrl(), LastingPostgres.USER, postgres.password()));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    Pools embeddedDataSource(LastingPostgres postgres, ServingRole role) {
        return new Pools(postgres.jdbcUrl(), ServingRole.NAME, role.password(), false);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @ConditionalOnExpression(EMBEDDED)
    DataSource embeddedOwner(LastingPostgres postgres) {
        return owner(postgres.jdbcUrl(), LastingPostgres.USER, postgres.password());
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    Callback embeddedGrants() {
        return new GrantsToServe(ServingRole.NAME);
    }

    /** For a command that only looks: the server that is running, or one started and stopped with the command. */
    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED_READ)
    ServerForCommand readServer(@Value("${data.dir}") Path dataDir) throws IOException {
        return ServerForCommand.there(Map.of("DATA_DIR", dataDir.toString()));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED_READ)
    Pools readDataSource(ServerForCommand server) {
        return new Pools(server.url(), server.user(), server.password(), true);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(NAMED)
    Pools namedDataSource(
            @Value("${database.url}") String url,
            @Value("${database.user:}") String user,
            @Value("${database.password:}") String password,
            @Value("${database.owner.user:}") String owner,
            @Value(READS) boolean onlyReads) {
        if (owner.isEmpty() && !onlyReads) {
            LOG.warn(
                    "the site is served with all rights on its tables: set DATABASE_OWNER_USER and DATABASE_OWNER_PASSWORD,"
                            + " and give DATABASE_USER to somebody with fewer; see docs/operations.md");
        }
        return new Pools(jdbc(url), user, password, onlyReads);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @ConditionalOnExpression(NAMED_WITH_OWNER)
    DataSource namedOwner(
            @Value("${database.url}") String url,
            @Value("${database.owner.user}") String user,
            @Value("${database.owner.password:}") String password) {
        return owner(jdbc(url), user, password);
    }

    @Bean
    @ConditionalOnExpression(NAMED_WITH_OWNER)
    Callback namedGrants(@Value("${database.user}") String user) {
        return new GrantsToServe(user);
    }

    private static String jdbc(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url;
    }

    private static DataSource owner(String url, String user, String password) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(url);
        owner.setUser(user);
        owner.setPassword(password);
        return owner;
    }
}
