package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 with the installation&#39;s key for lookups, each purpose apart. */
@Component
class KeyedLookups implements KeyedHash {

    private static final int LENGTH = 32;

    private final PrfSet key;

    KeyedLookups(InstallationKeys keys) {
        this.key = keys.lookups();
    }

    @Override
    public byte[] of(String purpose, byte[] content) {
        try {
            return key.computePrimary(
                    Canonical.of("lookup/1").text(purpose).bytes(content).toBytes(), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash for " + purpose, e);
        }
    }
}
