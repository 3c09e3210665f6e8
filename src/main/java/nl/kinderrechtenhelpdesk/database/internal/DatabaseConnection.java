package nl.kinderrechtenhelpdesk.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the PostgreSQL that {@code DATABASE_URL} names, or else to the embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnection {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedPostgres embeddedPostgres(@Value("${data.dir:data}") Path dataDir) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(dataDir.resolve("postgres").toAbsolutePath())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "database.url", matchIfMissing = true, havingValue = "embedded")
    HikariDataSource embeddedDataSource(EmbeddedPostgres postgres) {
        DataSource source = postgres.getPostgresDatabase();
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(20);
        return pool;
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${database.url:embedded}' != 'embedded'")
    HikariDataSource namedDataSource(
            @Value("${database.url}") String url,
            @Value("${database.user:}") String user,
            @Value("${database.password:}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
