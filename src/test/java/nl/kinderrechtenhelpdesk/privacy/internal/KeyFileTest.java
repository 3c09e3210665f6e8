package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    private final MigratedDatabase database = MigratedDatabase.of("privacy");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewInstallationMakesAFileThatOnlyItsOwnerCanRead() throws IOException {
        Path file = folder.resolve("keys/key.json");

        start(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(file).isOpenToOthers()).isFalse();
        try (Stream<Path> beside = Files.list(folder.resolve("keys"))) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void theSameFileGivesTheSameKeysAgain() throws Exception {
        Path file = folder.resolve("key.json");
        byte[] word = "word".getBytes(StandardCharsets.UTF_8);

        InstallationKeys first = start(file);
        InstallationKeys second = start(file);

        assertThat(second.searchWords().computePrimary(word, 16))
                .isEqualTo(first.searchWords().computePrimary(word, 16));
        assertThat(second.caseKeys().decrypt(first.caseKeys().encrypt(word, word), word))
                .isEqualTo(word);
        second.auditTrail().verifyMac(first.auditTrail().computeMac(word), word);
    }

    @Test
    void withoutItsKeyFileADatabaseIsNotOpenedAndNoNewKeysAreMade() {
        start(folder.resolve("key.json"));
        Path elsewhere = folder.resolve("other.json");

        assertThatThrownBy(() -> start(elsewhere))
                .isInstanceOf(UnusableKeyFile.class)
                .hasMessageContaining("Put the key file back")
                .hasMessageContaining("KEY_FILE");
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void theKeyFileOfAnotherDatabaseIsRefused() {
        start(folder.resolve("key.json"));
        Path other = folder.resolve("other.json");
        assertThat(new KeyFile(other).create(InstallationKeys.generate())).isTrue();

        assertThatThrownBy(() -> start(other))
                .isInstanceOf(UnusableKeyFile.class)
                .hasMessageContaining("belongs to another database");
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("key.json");
        assertThat(new KeyFile(file).create(InstallationKeys.generate())).isTrue();
        String before = Files.readString(file);

        assertThat(new KeyFile(file).create(InstallationKeys.generate())).isFalse();

        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsRefusedWithoutQuotingIt() throws IOException {
        Path file = folder.resolve("key.json");
        new KeyFile(file).create(InstallationKeys.generate());
        String whole = Files.readString(file);
        String secret = whole.replaceAll("(?s).*?\"value\" : \"([^\"]{20}).*", "$1");
        assertThat(secret).hasSize(20);

        for (String damaged : List.of(
                "",
                "not json " + secret,
                whole.substring(0, whole.length() / 2),
                whole.replace("kinderrechtenhelpdesk-keys-1", "other"),
                whole.replace("\"audit-trail\"", "\"audit\""),
                whole.replace(secret, "A".repeat(20)))) {
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> new KeyFile(file).read())
                    .isInstanceOf(UnusableKeyFile.class)
                    .hasNoCause()
                    .hasMessageNotContaining(secret);
        }
    }

    @Test
    void aFileFromBeforeThereWereSealsLetsRowsBeSealedOnceAndKeepsItsKeys() throws Exception {
        Path file = folder.resolve("key.json");
        InstallationKeys keys = start(file);
        assertThat(new SealsOldRows(file, false, false, keys).mayBeSealed()).isFalse();
        Files.writeString(file, Files.readString(file).replaceAll("\"rows\" : \"sealed\",", ""));

        SealsOldRows upgrade = new SealsOldRows(file, false, false, start(file));
        assertThat(upgrade.mayBeSealed()).isTrue();
        upgrade.done();

        assertThat(new SealsOldRows(file, false, false, keys).mayBeSealed()).isFalse();
        assertThat(new SealsOldRows(file, true, false, keys).mayBeSealed()).isTrue();
        byte[] word = {1};
        assertThat(start(file).lookups().computePrimary(word, 16))
                .isEqualTo(keys.lookups().computePrimary(word, 16));
        assertThat(new KeyFile(file).isOpenToOthers()).isFalse();
    }

    @Test
    void aFileThatOthersCanReadIsNoticed() throws IOException {
        Path file = folder.resolve("key.json");
        new KeyFile(file).create(InstallationKeys.generate());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(new KeyFile(file).isOpenToOthers()).isTrue();
    }

    private InstallationKeys start(Path file) {
        return new KeysAtStart().installationKeys(file, false, database.client(), database.transaction());
    }
}
