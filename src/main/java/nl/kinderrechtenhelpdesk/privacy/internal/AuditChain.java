package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The links of the audit trail: each entry&#39;s MAC covers the entry, its place and the MAC before it; each lane&#39;s seal covers how many
 * entries it has and its last MAC. Without the key of the installation neither can be made.
 */
final class AuditChain {

    /** An entry as it is stored, its own MAC aside. */
    record Link(
            int lane,
            long number,
            Instant at,
            String actor,
            String action,
            @Nullable UUID caseId) {

        Link {
            // what the database keeps
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final Mac key;

    AuditChain(Mac key) {
        this.key = key;
    }

    byte[] link(byte[] previous, Link link) {
        return compute(content(previous, link));
    }

    boolean holds(byte[] mac, byte[] previous, Link link) {
        return verify(mac, content(previous, link));
    }

    byte[] seal(int lane, long entries, byte[] head) {
        return compute(content(lane, entries, head));
    }

    boolean isSealed(byte[] seal, int lane, long entries, byte[] head) {
        return verify(seal, content(lane, entries, head));
    }

    private static byte[] content(byte[] previous, Link link) {
        Canonical content = Canonical.of("audit-entry/1")
                .bytes(previous)
                .number(link.lane())
                .number(link.number())
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, link.at()))
                .text(link.actor())
                .text(link.action());
        UUID caseId = link.caseId();
        return (caseId == null ? content : content.uuid(caseId)).toBytes();
    }

    private static byte[] content(int lane, long entries, byte[] head) {
        return Canonical.of("audit-lane/1")
                .number(lane)
                .number(entries)
                .bytes(head)
                .toBytes();
    }

    private byte[] compute(byte[] content) {
        try {
            return key.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean verify(byte[] mac, byte[] content) {
        try {
            key.verifyMac(mac, content);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
