package nl.kinderrechtenhelpdesk.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.kinderrechtenhelpdesk.health.ProcessEnd;
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
        kill(folder);
        first.close();

        try (LastingPostgres second = LastingPostgres.start(folder)) {
            assertThat(query(second, "select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefusedWithAClearMessage() throws IOException {
        try (LastingPostgres first = LastingPostgres.start(folder)) {
            assertThatThrownBy(() -> LastingPostgres.start(folder))
                    .hasMessageContaining("Another helpdesk is running")
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

    @Test
    void aFirstStartThatWasKilledLeavesNothingBehindThatStopsTheNext() throws Exception {
        Files.createDirectories(folder.resolve("postgres/global"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
        Files.createDirectories(folder.resolve("postgres.unfinished/base"));
        Files.writeString(folder.resolve("pw123"), "the password of the database");

        try (LastingPostgres server = LastingPostgres.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("pw123")).doesNotExist();
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
        assertThat(folder.resolve("postgres.cut-off-1/PG_VERSION")).exists();
    }

    @Test
    void dataThatLostAFileIsNeverTakenForAFirstStart() throws Exception {
        LastingPostgres.start(folder).close();
        Files.delete(folder.resolve("postgres/global/pg_control"));

        assertThatThrownBy(() -> LastingPostgres.start(folder)).hasMessageContaining("could not be started");
        assertThat(folder.resolve("postgres/base/5")).exists();
    }

    @Test
    void aStartThatFailsOnAFullDiskSaysSoAndAsksToBeTriedAgain() throws Exception {
        LastingPostgres.start(folder).close();
        Files.delete(folder.resolve("postgres/global/pg_control"));

        assertThatThrownBy(() -> LastingPostgres.start(folder, () -> false))
                .isInstanceOfSatisfying(NoRoomToStart.class, full -> {
                    assertThat(full).hasMessageContaining("is full");
                    assertThat(full.remedy()).contains("Make room");
                    assertThat(full.getExitCode()).isEqualTo(ProcessEnd.CODE);
                });
    }

    @Test
    void aFolderInUseIsToldAsThatAlsoOnAFullDisk() throws IOException {
        try (LastingPostgres first = LastingPostgres.start(folder)) {
            assertThat(first.isThere()).isTrue();
            assertThatThrownBy(() -> LastingPostgres.start(folder, () -> false))
                    .isInstanceOf(UnusableDataFolder.class)
                    .isNotInstanceOf(NoRoomToStart.class);
        }
    }

    @Test
    void aStartThatFailedLeavesTheFolderFreeForTheNext() throws Exception {
        Files.writeString(folder.resolve("postgres-password"), "");
        Files.createDirectories(folder.resolve("postgres/global"));
        Files.writeString(folder.resolve("postgres/postmaster.opts"), "");
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> LastingPostgres.start(folder))
                    .hasMessageContaining("postgres-password")
                    .hasMessageContaining("is empty");
        }
    }

    @Test
    void aDataFolderThatIsAFileIsToldInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> LastingPostgres.start(file))
                .isInstanceOf(UnusableDataFolder.class)
                .hasMessage("DATA_DIR is " + file + ", and that is a file.");
    }

    @Test
    void dataOfSomebodyElseAreToldInOneSentenceWithWhatToDo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        LastingPostgres.start(folder).close();
        Files.setOwner(
                folder.resolve("postgres"),
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> LastingPostgres.start(folder))
                .isInstanceOfSatisfying(UnusableDataFolder.class, fault -> {
                    assertThat(fault).hasMessageContaining("belongs to nobody, and the helpdesk runs as root");
                    assertThat(fault.remedy()).contains("chown -R root");
                });
    }

    static void kill(Path folder) throws Exception {
        ProcessHandle server = process(folder);
        server.destroyForcibly();
        server.onExit().get();
    }

    static ProcessHandle process(Path folder) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
    }

    private static void execute(LastingPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(LastingPostgres server, String sql) throws SQLException {
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
