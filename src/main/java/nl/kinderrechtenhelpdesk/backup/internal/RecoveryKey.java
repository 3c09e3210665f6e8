package nl.kinderrechtenhelpdesk.backup.internal;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pair of keys of backups (HPKE: X25519, HKDF-SHA256, AES-256-GCM). The open half stands in the installation and can only seal; the
 * secret half is kept elsewhere and opens. Not the key file: a backup that was opened holds what the database holds, still sealed with
 * the keys in that file.
 */
final class RecoveryKey {

    private static final String FORMAT = "kinderrechtenhelpdesk-recovery-key-1";
    private static final int NAME_BYTES = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeysetHandle keys;
    private final boolean secret;

    private RecoveryKey(KeysetHandle keys, boolean secret) {
        this.keys = keys;
        this.secret = secret;
    }

    static RecoveryKey generate() throws GeneralSecurityException {
        register();
        return new RecoveryKey(
                KeysetHandle.generateNew(HpkeParameters.builder()
                        .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                        .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                        .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                        .setVariant(HpkeParameters.Variant.TINK)
                        .build()),
                true);
    }

    /**
     * Reads either half.
     *
     * @throws Refused when there is no such file or it is not such a key
     */
    static RecoveryKey read(Path file) {
        try {
            register();
            JsonNode json = JSON.readTree(Files.readString(file));
            if (!FORMAT.equals(json.path("format").asString(""))) {
                throw new Refused(file + " is not a recovery key of this application");
            }
            boolean secret = json.has("secret");
            String keyset = json.path(secret ? "secret" : "open").toString();
            return new RecoveryKey(
                    secret
                            ? TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                            : TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset),
                    secret);
        } catch (IOException | JacksonException | GeneralSecurityException e) {
            // the cause could quote the key, so only its kind is passed on
            throw new Refused("the recovery key " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    RecoveryKey openHalf() throws GeneralSecurityException {
        return secret ? new RecoveryKey(keys.getPublicKeysetHandle(), false) : this;
    }

    boolean isSecret() {
        return secret;
    }

    /** Names the pair without telling anything of it: the first bytes of the SHA-256 of the open half. */
    byte[] name() throws GeneralSecurityException {
        byte[] open = TinkProtoKeysetFormat.serializeKeysetWithoutSecret(openHalf().keys);
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(open), NAME_BYTES);
    }

    static String shown(byte[] name) {
        return HexFormat.of().formatHex(name, 0, 4);
    }

    /**
     * Writes this half to a new file, the secret one readable by its owner only.
     *
     * @throws Refused when the file is there already: a key is never overwritten
     */
    void write(Path file) throws IOException, GeneralSecurityException {
        String keyset = secret
                ? TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keys);
        var json = JSON.createObjectNode().put("format", FORMAT).put("name", shown(name()));
        json.set(secret ? "secret" : "open", JSON.readTree(keyset));
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(secret ? "rw-------" : "rw-r--r--")));
        } catch (FileAlreadyExistsException e) {
            throw new Refused(file + " is there already; a key is never overwritten");
        }
        Files.writeString(file, json.toPrettyString() + System.lineSeparator());
    }

    byte[] seal(byte[] plain, byte[] context) throws GeneralSecurityException {
        return openHalf()
                .keys
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(plain, context);
    }

    byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(sealed, context);
    }

    private static void register() throws GeneralSecurityException {
        HybridConfig.register();
        StreamingAeadConfig.register();
    }
}
