package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastingPostgresTest {

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKilledServerAndTheNextStartRecoversByItself() throws Exception {
        LastingPostgres first = LastingPostgres.start(folder);
        execute(first, "create table kept (word text)");
        execute(first, "insert into kept values ('acknowledged')");
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
        assertThatThrownBy(first::close).isInstanceOf(IllegalStateException.class);

        try (LastingPostgres second = LastingPostgres.start(folder)) {
            assertThat(query(second, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefusedWithAClearMessage() throws IOException {
        try (LastingPostgres first = LastingPostgres.start(folder)) {
            assertThatThrownBy(() -> LastingPostgres.start(folder))
                    .hasMessageContaining("another helpdesk is running")
                    .hasMessageContaining(first.dataFolder().toString());
        }
    }

    @Test
    void theServerIsDurableAndAsksForAPasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (LastingPostgres server = LastingPostgres.start(folder)) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show full_page_writes")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), LastingPostgres.USER, "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void execute(LastingPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LastingPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LastingPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), LastingPostgres.USER, server.password());
    }
}
