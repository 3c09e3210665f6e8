package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kinderrechtenhelpdesk.privacy.RowSeal;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 over the fields of a row; made with the newest key for lookups, and checked with each of them. */
@Component
class KeyedRowSeal implements RowSeal, StaffSeal {

    private static final Logger LOG = LoggerFactory.getLogger(KeyedRowSeal.class);
    private static final int LENGTH = 32;
    private static final int MOST_SAID = 10_000;
    private static final byte[] NO_SEAL = {};

    private final PrfSet keys;
    private final SealsOldRows oldRows;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    KeyedRowSeal(InstallationKeys keys, SealsOldRows oldRows) {
        this.keys = keys.lookups();
        this.oldRows = oldRows;
    }

    @Override
    public byte[] of(String kind, List<@Nullable String> fields) {
        try {
            return keys.computePrimary(bytes(kind, fields), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a row of " + kind, e);
        }
    }

    @Override
    public boolean holds(String kind, List<@Nullable String> fields, byte @Nullable [] seal) {
        if (seal != null && made(bytes(kind, fields), seal)) {
            return true;
        }
        if (isNew(bytes(kind, fields), seal)) {
            LOG.error(
                    "refused a row of {}: it was not written by this application, somebody wrote in the database",
                    kind);
        }
        return false;
    }

    /** Some rows are read for every page: of each once is enough, until it is changed again or this starts anew. */
    private boolean isNew(byte[] row, byte @Nullable [] seal) {
        if (said.size() >= MOST_SAID) {
            said.clear();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(row);
            return said.add(HexFormat.of().formatHex(digest.digest(seal == null ? NO_SEAL : seal)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean made(byte[] row, byte[] seal) {
        try {
            for (Prf key : keys.getPrfs().values()) {
                if (MessageDigest.isEqual(key.compute(row, LENGTH), seal)) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot check the seal of a row", e);
        }
    }

    @Override
    public boolean takesOver() {
        return oldRows.mayBeSealed();
    }

    private static byte[] bytes(String kind, List<@Nullable String> fields) {
        Canonical bytes = Canonical.of("row/1").text(kind).number(fields.size());
        for (@Nullable String field : fields) {
            bytes.text(field == null ? "-" : "+" + field);
        }
        return bytes.toBytes();
    }
}
