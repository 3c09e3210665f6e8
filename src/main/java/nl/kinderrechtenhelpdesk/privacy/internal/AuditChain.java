package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import org.jspecify.annotations.Nullable;

/**
 * The links of the audit trail: each entry's MAC covers the entry, its place, the MAC before it and the ends of two other chains as they
 * stood; each lane's seal covers how many entries it has and its last MAC. Without the key of the installation neither can be made.
 */
final class AuditChain {

    /** The end of another chain that an entry vouches for; the MAC in hexadecimal, empty when that entry is not there. */
    record Witness(int lane, long number, String mac) {}

    /**
     * An entry as it is stored, its own MAC aside.
     *
     * @param format 1 for entries without detail and witnesses, written by earlier versions; 3 for those that are about several cases,
     *     otherwise 2
     * @param cases the cases of which a little was seen, when they are several
     */
    record Link(
            int format,
            int lane,
            long number,
            Instant at,
            String actor,
            String action,
            @Nullable UUID caseId,
            List<UUID> cases,
            AuditDetail detail,
            List<Witness> witnesses) {

        Link {
            // what the database keeps
            at = at.truncatedTo(ChronoUnit.MICROS);
            witnesses = List.copyOf(witnesses);
            cases = List.copyOf(cases);
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

    String lineOfHeads(String before, String line) {
        return HexFormat.of().formatHex(compute(heads(before, line)));
    }

    boolean isLineOfHeads(String mac, String before, String line) {
        return mac.matches("([0-9a-f]{2})+") && verify(HexFormat.of().parseHex(mac), heads(before, line));
    }

    private static byte[] heads(String before, String line) {
        return Canonical.of("audit-heads/1").text(before).text(line).toBytes();
    }

    private static byte[] content(byte[] previous, Link link) {
        Canonical content = Canonical.of("audit-entry/" + link.format())
                .bytes(previous)
                .number(link.lane())
                .number(link.number())
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, link.at()))
                .text(link.actor())
                .text(link.action());
        UUID caseId = link.caseId();
        if (link.format() == 1) {
            return (caseId == null ? content : content.uuid(caseId)).toBytes();
        }
        AuditDetail detail = link.detail();
        StaffId account = detail.account();
        content.text(caseId == null ? "" : caseId.toString())
                .text(account == null ? "" : account.toString())
                .text(detail.what())
                .text(names(detail.before()))
                .text(names(detail.after()))
                .number(link.witnesses().size());
        for (Witness witness : link.witnesses()) {
            content.number(witness.lane()).number(witness.number()).text(witness.mac());
        }
        if (link.format() == 3) {
            content.number(link.cases().size());
            link.cases().forEach(content::uuid);
        }
        return content.toBytes();
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
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
