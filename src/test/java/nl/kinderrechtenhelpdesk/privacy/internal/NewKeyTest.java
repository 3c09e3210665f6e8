package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class NewKeyTest {

    private static final byte[] WORD = "koolmees".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = {1, 2, 3};

    private final MigratedDatabase database = MigratedDatabase.of("privacy");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewKeySealsFromThenOnAndWhatWasSealedBeforeStillOpens() throws Exception {
        Path file = folder.resolve("key.json");
        InstallationKeys before = start(file);
        byte[] caseKey = before.caseKeys().encrypt(WORD, PLACE);
        byte[] organisation = before.organisation().encrypt(WORD, PLACE);
        byte[] secret = before.staffSecrets().encrypt(WORD, PLACE);
        byte[] mac = before.auditTrail().computeMac(WORD);

        for (String use : List.of("case-keys", "organisation", "staff-secrets", "search-words", "audit-trail")) {
            Path earlier = NewKey.add(file, use, InstantSource.system());
            assertThat(earlier).exists();
        }

        // the database still knows the file as its own
        InstallationKeys after = start(file);
        assertThat(after.caseKeys().decrypt(caseKey, PLACE)).isEqualTo(WORD);
        assertThat(after.organisation().decrypt(organisation, PLACE)).isEqualTo(WORD);
        assertThat(after.staffSecrets().decrypt(secret, PLACE)).isEqualTo(WORD);
        after.auditTrail().verifyMac(mac, WORD);
        Aead old = before.caseKeys();
        byte[] fresh = after.caseKeys().encrypt(WORD, PLACE);
        assertThatThrownBy(() -> old.decrypt(fresh, PLACE)).isInstanceOf(java.security.GeneralSecurityException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theKeyByWhichCodesAreFoundIsNotReplaced() throws Exception {
        Path file = folder.resolve("key.json");
        start(file);
        String whole = Files.readString(file);
        for (String use : List.of("lookups", "", "zoekwoorden")) {
            assertThatThrownBy(() -> NewKey.add(file, use, InstantSource.system()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("case-keys, organisation, staff-secrets, search-words, audit-trail");
        }
        assertThat(Files.readString(file)).isEqualTo(whole);
    }

    @Test
    void wordsAreFoundByTheKeyOfBeforeUntilTheyAreHashedByTheNewOne() throws Exception {
        Path file = folder.resolve("key.json");
        CaseId caseId = new CaseId(UUID.randomUUID());
        WordHash before = new WordHash(start(file));
        words(before).add(caseId, List.of(Redacted.of("koolmees")));
        NewKey.add(file, "search-words", InstantSource.system());
        WordHash after = new WordHash(start(file));

        assertThat(words(after).madeOtherwise(null, 5)).containsExactly(caseId);
        assertThat(found(after)).containsExactly(caseId);

        words(after).renew(caseId, List.of(Redacted.of("koolmees")));

        assertThat(words(after).madeOtherwise(null, 5)).isEmpty();
        assertThat(found(after)).containsExactly(caseId);
        assertThat(found(before)).isEmpty();
    }

    private HashedWords words(WordHash hash) {
        return new HashedWords(database.client(), new JdbcTemplate(database.source()), hash, new SearchWords());
    }

    private List<CaseId> found(WordHash hash) {
        return new WordQueries(database.client(), hash)
                .best(new SearchWords().ofQuery("koolmees").words(), 5);
    }

    private InstallationKeys start(Path file) {
        return new KeysAtStart().installationKeys(file, false, database.client(), database.transaction());
    }
}
