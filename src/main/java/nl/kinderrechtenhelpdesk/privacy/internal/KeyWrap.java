package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.stereotype.Component;

/** Makes keys of cases, wraps and unwraps them; where they are kept is the work of {@link WrappedCaseKeys} and {@link CaseKeyRows}. */
@Component
class KeyWrap {

    private final Aead wrapping;
    private final String name;

    KeyWrap(InstallationKeys keys) {
        this.wrapping = keys.caseKeys();
        this.name = Integer.toUnsignedString(
                keys.keyset(InstallationKeys.Use.CASE_KEYS).getPrimary().getId());
    }

    /** Names the key that wraps from now on; it tells nothing of the key. */
    String name() {
        return name;
    }

    static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With one more key, that opens already and does not seal yet. */
    static KeysetHandle withNext(KeysetHandle keyset) {
        try {
            return KeysetHandle.newBuilder(keyset)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that was added last, and no other. */
    static KeysetHandle onlyNext(KeysetHandle keyset) {
        try {
            KeysetHandle.Entry last = keyset.getAt(keyset.size() - 1);
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(last.getKey())
                            .withFixedId(last.getId())
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] wrap(CaseId caseId, KeysetHandle keyset) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrapping, boundTo(caseId.value()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key cannot be wrapped, of case " + caseId, e);
        }
    }

    /** @throws IllegalStateException when it was wrapped by another installation, or for another case */
    KeysetHandle unwrap(CaseId caseId, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, boundTo(caseId.value()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key does not unwrap, of case " + caseId, e);
        }
    }

    static Seal seal(CaseId caseId, KeysetHandle keyset) {
        try {
            return new Seal(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class), "case:" + caseId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key cannot be used, of case " + caseId, e);
        }
    }

    /** What a wrapped key is bound to: moved to the row of another case, it no longer unwraps. */
    static byte[] boundTo(UUID caseId) {
        return Canonical.of("case-key/1").uuid(caseId).toBytes();
    }
}
