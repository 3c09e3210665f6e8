package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 with the installation's key for lookups, each purpose apart. */
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
            return key.computePrimary(bytes(purpose, content), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash for " + purpose, e);
        }
    }

    @Override
    public boolean fits(String purpose, byte[] content, byte[] hash) {
        try {
            for (Prf each : key.getPrfs().values()) {
                if (MessageDigest.isEqual(each.compute(bytes(purpose, content), LENGTH), hash)) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash for " + purpose, e);
        }
    }

    private static byte[] bytes(String purpose, byte[] content) {
        return Canonical.of("lookup/1").text(purpose).bytes(content).toBytes();
    }
}
