package nl.kinderrechtenhelpdesk.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final UUID KEPT = UUID.fromString("0199a000-0000-7000-8000-000000000001");
    private static final UUID ERASED = UUID.fromString("0199a000-0000-7000-8000-000000000002");
    private static final String ODD = "tab\tline\nbackslash \\ quote ' \\. NULL \\N é 😀";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
    private PGSimpleDataSource source = new PGSimpleDataSource();
    private JdbcClient database = JdbcClient.create(source);
    private Path secret = Path.of("set in each test");

    @BeforeEach
    void anInstallationInUse() throws Exception {
        source = empty();
        database = JdbcClient.create(source);
        secret = folder.resolve("elsewhere/recovery.json");
        Files.createDirectories(secret.getParent());
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/key.json"), "KEYFILEWORDS");
        assertThat(run(source, "recovery-key", secret)).isZero();
    }

    @Test
    void everyRowIsThereAgainAfterRestoringIntoAnEmptyDatabase() throws Exception {
        migrate(source);
        fill();
        assertThat(run(source, "backup", file("b")))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("b"), "--recovery-key", secret))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        JdbcClient restored = JdbcClient.create(other);
        assertThat(restored.sql("select actor from privacy.audit_entry")
                        .query(String.class)
                        .single())
                .isEqualTo(ODD);
        assertThat(keys(restored)).containsExactly(KEPT, ERASED);
        assertThat(restored.sql("select rank from casework.case_file")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(restored.sql("select count(*) from privacy.audit_lane")
                        .query(Long.class)
                        .single())
                .isEqualTo(64);
        assertThatThrownBy(() -> restored.sql("delete from privacy.audit_entry").update())
                .hasMessageContaining("append-only");
        assertThat(restored.sql("select nextval('privacy.audit_order')")
                        .query(Long.class)
                        .single())
                .isEqualTo(4711);
        // the application starts on it
        migrate(other);
    }

    @Test
    void aBackupWithOlderTablesIsPutBackAndBroughtUpToDate() throws Exception {
        Migrations.run(
                source,
                scripts().stream()
                        .filter(script -> !script.contains("V1000")
                                && !script.contains("V1030")
                                && !script.contains("V460")
                                && !script.contains("V702"))
                        .toList());
        database.sql("insert into privacy.case_key values (:id, '\\x01', now())")
                .param("id", KEPT)
                .update();
        assertThat(run(source, "backup", file("old"))).isZero();

        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("old"), "--recovery-key", secret)).isZero();
        migrate(other);

        JdbcClient restored = JdbcClient.create(other);
        assertThat(keys(restored)).containsExactly(KEPT);
        assertThat(restored.sql("select count(*) from retention.erasure_request")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aBackupOfANewerVersionIsRefusedInWordsAndWritesNothing() throws Exception {
        migrate(source);
        database.sql(
                        "update flyway_schema_history set script = 'intake/V999__later.sql' where script like 'intake/V460%'")
                .update();
        assertThat(run(source, "backup", "--unchecked", file("new"))).isZero();

        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("new"), "--recovery-key", secret)).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("newer version");
    }

    @Test
    void withTheKeysApartACaseErasedSinceHasNoKeyAndStandsOnTheList() throws Exception {
        migrate(source);
        fill();
        assertThat(run(source, "backup", file("long"), "--keys", file("keys1"))).isZero();
        database.sql("delete from privacy.case_key where case_id = :id")
                .param("id", ERASED)
                .update();
        UUID ref = UUID.randomUUID();
        database.sql("insert into privacy.erased_case values (:ref, date '2026-11-01')")
                .param("ref", ref)
                .update();
        assertThat(run(source, "backup", "--keys", file("keys2"))).isZero();

        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("long"), "--recovery-key", secret))
                .isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("--keys");
        assertThat(run(other, "restore", file("long"), "--keys", file("keys2"), "--recovery-key", secret))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("erased after these keys were written comes back");
        JdbcClient restored = JdbcClient.create(other);
        assertThat(keys(restored)).containsExactly(KEPT);
        assertThat(restored.sql("select case_ref from privacy.erased_case")
                        .query(UUID.class)
                        .list())
                .contains(ref);
    }

    @Test
    void aWholeBackupWithNewerKeysTakesTheNewerOnesOnly() throws Exception {
        migrate(source);
        fill();
        assertThat(run(source, "backup", file("whole"))).isZero();
        database.sql("delete from privacy.case_key where case_id = :id")
                .param("id", ERASED)
                .update();
        assertThat(run(source, "backup", "--keys", file("keys"))).isZero();

        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("whole"), "--keys", file("keys"), "--recovery-key", secret))
                .isZero();
        assertThat(keys(JdbcClient.create(other))).containsExactly(KEPT);
    }

    @Test
    void theFileGivesNothingAwayAndHoldsNoKeyFile() throws Exception {
        migrate(source);
        fill();
        assertThat(run(source, "backup", file("b"))).isZero();
        assertThat(DatabaseDump.leaksIn(
                        "backup", Files.readAllBytes(file("b")), "KR-2026", "KEYFILEWORDS", "backslash"))
                .isEmpty();
    }

    @Test
    void aChangedByteOrACutIsNoticedAndNothingStartsOnWhatIsHalfPutBack() throws Exception {
        migrate(source);
        fill();
        byte[] large = new byte[3_000_000];
        new java.util.Random(1).nextBytes(large);
        database.sql("update privacy.case_key set wrapped = :large")
                .param("large", large)
                .update();
        assertThat(run(source, "backup", "--unchecked", file("b"))).isZero();
        byte[] whole = Files.readAllBytes(file("b"));
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(file("changed"), changed);
        Files.write(file("cut"), java.util.Arrays.copyOf(whole, whole.length - 20));
        PGSimpleDataSource other = empty();
        for (String name : List.of("changed", "cut")) {
            assertThat(run(other, "restore", file(name), "--recovery-key", secret))
                    .isEqualTo(2);
            assertThatThrownBy(() -> migrate(other)).hasStackTraceContaining("was cut off");
            assertThat(run(other, "backup", "--unchecked", file("of nothing"))).isEqualTo(2);
            assertThat(file("of nothing")).doesNotExist();
        }
        assertThat(run(other, "restore", file("b"), "--recovery-key", secret))
                .as(problems.toString(StandardCharsets.UTF_8))
                .isZero();
        migrate(other);
        assertThat(keys(JdbcClient.create(other))).containsExactly(KEPT, ERASED);
    }

    @Test
    void anotherRecoveryKeyDoesNotOpenItAndSaysWhichIsNeeded() throws Exception {
        migrate(source);
        assertThat(run(source, "backup", "--unchecked", file("b"))).isZero();
        Path other = folder.resolve("elsewhere/other.json");
        assertThat(run(source, "recovery-key", other)).isEqualTo(2);
        assertThat(run(source, "recovery-key", other, "--replace")).isZero();
        assertThat(run(empty(), "restore", file("b"), "--recovery-key", other)).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("was sealed to recovery key");
        assertThat(run(empty(), "restore", file("b"), "--recovery-key", secret)).isZero();
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        migrate(source);
        assertThat(run(source, "backup", "--unchecked", file("b"))).isZero();
        byte[] first = Files.readAllBytes(file("b"));
        assertThat(run(source, "backup", "--unchecked", file("b"))).isEqualTo(2);
        assertThat(Files.readAllBytes(file("b"))).isEqualTo(first);
        assertThat(run(source, "restore", file("b"), "--recovery-key", secret)).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("not empty");
        assertThat(run(source, "recovery-key", secret, "--replace")).isEqualTo(2);
        assertThat(run(source, "recovery-key", folder.resolve("data/secret.json"), "--replace"))
                .isEqualTo(2);
    }

    @Test
    void allTablesAreOfOneMomentWhileOthersWrite() throws Exception {
        migrate(source);
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 400 && !Thread.currentThread().isInterrupted(); i++) {
                database.sql("""
                                with one as (insert into privacy.case_key values (:id, '\\x01', now()))
                                insert into privacy.blind_index values (:id, '{1}')
                                """).param("id", UUID.randomUUID()).update();
            }
        });
        assertThat(run(source, "backup", "--unchecked", file("b"))).isZero();
        writer.interrupt();
        writer.join();
        PGSimpleDataSource other = empty();
        assertThat(run(other, "restore", file("b"), "--recovery-key", secret)).isZero();
        assertThat(JdbcClient.create(other)
                        .sql(
                                "select (select count(*) from privacy.case_key) = (select count(*) from privacy.blind_index)")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void fill() {
        database.sql("select setval('privacy.audit_order', 4710)")
                .query(Long.class)
                .single();
        database.sql(
                        "insert into privacy.audit_entry (lane, number, at, actor, action, case_id, mac) values (3, 1, now(), :actor, 'CASE_READ', null, '\\x00ff5c')")
                .param("actor", ODD)
                .update();
        for (UUID id : List.of(KEPT, ERASED)) {
            database.sql("insert into privacy.case_key values (:id, '\\x00ff5c0a', now())")
                    .param("id", id)
                    .update();
        }
        database.sql("""
                        insert into casework.case_file (case_id, number, fact_id, status, codes, urgent, urgent_kinds, received_at, moved_at)
                        values (:id, 'KR-2026-000001', gen_random_uuid(), 'RECEIVED', '{asker:CHILD,age_band:UNKNOWN}', true, '{DANGER}', now(), now())
                        """).param("id", KEPT).update();
    }

    private static List<UUID> keys(JdbcClient database) {
        return database.sql("select case_id from privacy.case_key order by 1")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<String> scripts() {
        PGSimpleDataSource all = empty();
        migrate(all);
        return JdbcClient.create(all)
                .sql("select script from flyway_schema_history where type = 'SQL' order by installed_rank")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void migrate(PGSimpleDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static PGSimpleDataSource empty() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.create());
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private int run(PGSimpleDataSource on, Object... arguments) {
        Map<String, String> settings = Map.of(
                "DATABASE_URL",
                String.valueOf(on.getUrl()),
                "DATABASE_USER",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres",
                "DATA_DIR",
                folder.resolve("data").toString());
        List<String> words =
                java.util.Arrays.stream(arguments).map(Object::toString).toList();
        return BackupCommand.run(
                words,
                new Backups(settings, InstantSource.system(), new PrintStream(told, true, StandardCharsets.UTF_8)),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
    }
}
