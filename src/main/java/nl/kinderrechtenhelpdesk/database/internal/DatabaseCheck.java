package nl.kinderrechtenhelpdesk.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the database answers a question within the time that a visitor waits. */
@Component
@Order(1)
class DatabaseCheck implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);
    private static final int PATIENCE_SECONDS = 3;

    private final DataSource database;

    DatabaseCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database.health";
    }

    @Override
    public Finding look() {
        try (Connection connection = database.getConnection()) {
            if (connection.isValid(PATIENCE_SECONDS)) {
                return Finding.well("database.health.well");
            }
        } catch (SQLException e) {
            LOG.warn("the database gives no answer: {}", e.getMessage());
        }
        return Finding.broken("database.health.away");
    }
}
