package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings key file and database together at the start: makes the keys of a new installation, and refuses to run with keys that are
 * missing or belong elsewhere, before anything is sealed with them.
 */
@Configuration(proxyBeanMethods = false)
class KeysAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);
    private static final byte[] PROOF = "this key file belongs to this database".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROOF_SLOT = Canonical.of("key-proof/1").toBytes();

    @Bean
    InstallationKeys installationKeys(
            @Value("${key.file}") Path path,
            @Value("${command.only-reads:false}") boolean onlyReads,
            JdbcClient database,
            TransactionOperations transaction) {
        KeyFile file = new KeyFile(path);
        Optional<byte[]> proof = proof(database);
        if (!file.exists()) {
            if (proof.isPresent() || onlyReads) {
                throw UnusableKeyFile.missing(file.path());
            }
            if (file.create(InstallationKeys.generate())) {
                LOG.info("made a key file at {}: keep a copy in a safe place, apart from the database", file.path());
            }
        }
        if (file.isOpenToOthers()) {
            LOG.warn("the key file {} can be read by others than its owner", file.path());
        }
        InstallationKeys keys = file.read();
        if (proof.isEmpty() && onlyReads) {
            throw new UnusableKeyFile(file.path(), "this database was never in use, so there is nothing to look at");
        }
        if (proof.isEmpty()) {
            transaction.executeWithoutResult(status -> settle(database, keys));
            proof = proof(database);
        }
        if (!opens(keys.caseKeys(), proof.orElseThrow())) {
            throw UnusableKeyFile.ofAnother(file.path());
        }
        return keys;
    }

    private static Optional<byte[]> proof(JdbcClient database) {
        return database.sql("select sealed from privacy.key_proof")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Marks a new database as the one of these keys; of two nodes that start at once, the first wins. */
    private static void settle(JdbcClient database, InstallationKeys keys) {
        int first = database.sql("insert into privacy.key_proof (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", sealProof(keys.caseKeys()))
                .update();
        if (first == 1) {
            new AuditLanes(database).sealNew(new AuditChain(keys.auditTrail()));
        }
    }

    private static byte[] sealProof(Aead key) {
        try {
            return key.encrypt(PROOF, PROOF_SLOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean opens(Aead key, byte[] proof) {
        try {
            key.decrypt(proof, PROOF_SLOT);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
