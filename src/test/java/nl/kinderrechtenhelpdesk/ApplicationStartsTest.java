package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HelpdeskTest
class ApplicationStartsTest {

    @Autowired
    JdbcClient database;

    @Test
    void theApplicationStartsOnARealPostgres() {
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("18.");
        assertThat(database.sql("select count(*) from page.session")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
