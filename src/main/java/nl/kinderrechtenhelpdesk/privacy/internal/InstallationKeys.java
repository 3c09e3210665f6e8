package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The keys of this installation, one keyset for each use, so that a fault in one use never weakens another. They exist in memory and in
 * the {@link KeyFile} only.
 */
final class InstallationKeys {

    /** What a keyset is for; the name in the file is never renamed. */
    enum Use {
        CASE_KEYS("case-keys", PredefinedAeadParameters.AES256_GCM),
        ORGANISATION("organisation", PredefinedAeadParameters.AES256_GCM),
        STAFF_SECRETS("staff-secrets", PredefinedAeadParameters.AES256_GCM),
        SEARCH_WORDS("search-words", PredefinedPrfParameters.HMAC_SHA256_PRF),
        LOOKUPS("lookups", PredefinedPrfParameters.HMAC_SHA256_PRF),
        AUDIT_TRAIL("audit-trail", PredefinedMacParameters.HMAC_SHA256_256BITTAG);

        private final String nameInFile;
        private final Parameters kind;

        Use(String nameInFile, Parameters kind) {
            this.nameInFile = nameInFile;
            this.kind = kind;
        }

        String nameInFile() {
            return nameInFile;
        }
    }

    private final Map<Use, KeysetHandle> keysets;

    InstallationKeys(Map<Use, KeysetHandle> keysets) {
        this.keysets = new EnumMap<>(keysets);
        for (Use use : Use.values()) {
            if (!keysets.containsKey(use)) {
                throw new IllegalArgumentException("no keyset for " + use.nameInFile());
            }
        }
    }

    static void registerKinds() {
        try {
            AeadConfig.register();
            MacConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static InstallationKeys generate() {
        registerKinds();
        Map<Use, KeysetHandle> keysets = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            try {
                keysets.put(use, KeysetHandle.generateNew(use.kind));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return new InstallationKeys(keysets);
    }

    KeysetHandle keyset(Use use) {
        KeysetHandle keyset = keysets.get(use);
        if (keyset == null) {
            throw new IllegalStateException(use.nameInFile());
        }
        return keyset;
    }

    Aead caseKeys() {
        return primitive(Use.CASE_KEYS, Aead.class);
    }

    Aead organisation() {
        return primitive(Use.ORGANISATION, Aead.class);
    }

    Aead staffSecrets() {
        return primitive(Use.STAFF_SECRETS, Aead.class);
    }

    PrfSet searchWords() {
        return primitive(Use.SEARCH_WORDS, PrfSet.class);
    }

    PrfSet lookups() {
        return primitive(Use.LOOKUPS, PrfSet.class);
    }

    Mac auditTrail() {
        return primitive(Use.AUDIT_TRAIL, Mac.class);
    }

    private <P> P primitive(Use use, Class<P> kind) {
        try {
            return keyset(use).getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keyset does not fit its use: " + use.nameInFile(), e);
        }
    }
}
