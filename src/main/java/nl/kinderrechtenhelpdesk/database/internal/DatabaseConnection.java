package nl.kinderrechtenhelpdesk.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the PostgreSQL that {@code DATABASE_URL} names, or else to the embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

    private static final String EMBEDDED = "'${database.url:embedded}' == 'embedded'";
    private static final String NAMED = "'${database.url:embedded}' != 'embedded'";

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

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    Pools embeddedDataSource(LastingPostgres postgres) {
        return new Pools(postgres.jdbcUrl(), LastingPostgres.USER, postgres.password());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(NAMED)
    Pools namedDataSource(
            @Value("${database.url}") String url,
            @Value("${database.user:}") String user,
            @Value("${database.password:}") String password) {
        return new Pools(url.startsWith("jdbc:") ? url : "jdbc:" + url, user, password);
    }
}
