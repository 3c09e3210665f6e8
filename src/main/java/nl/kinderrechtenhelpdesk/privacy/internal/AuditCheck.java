package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail.Report;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditLanes.Lane;

/**
 * Follows the chains entry by entry and remembers the first place where one does not hold: an entry that was changed, moved, added or
 * taken out, an end that was cut off, a lane that is gone, and whatever was there once by the file outside the database and is not now.
 */
final class AuditCheck {

    /** How far a lane was followed. */
    private static final class Reached {
        private long number;
        private byte[] mac = {};
    }

    private final AuditChain chain;
    private final List<Lane> lanes;
    private final AuditHeads.Known outside;
    private final Map<Integer, Reached> reached = new HashMap<>();
    private long entries;
    private String firstBroken = "";

    /** @param outside what is known outside the database of how far the chains were */
    AuditCheck(AuditChain chain, List<Lane> lanes, AuditHeads.Known outside) {
        this.outside = outside;
        this.chain = chain;
        this.lanes = lanes;
    }

    /** Takes the next entry; entries of a lane come in the order of their numbers. */
    void read(Link link, byte[] mac) {
        entries++;
        Reached before = reached.computeIfAbsent(link.lane(), lane -> new Reached());
        if (link.number() != before.number + 1) {
            broken(link.lane(), before.number + 1);
        } else if (!chain.holds(mac, before.mac, link)) {
            broken(link.lane(), link.number());
        }
        AuditHeads.Head head = outside.newest().get(link.lane());
        if (head != null && head.entries() == link.number() && !head.mac().equals(AuditHeads.hex(mac))) {
            broken(link.lane(), link.number());
        }
        before.number = link.number();
        before.mac = mac;
    }

    Report report() {
        Map<Integer, Lane> heads = new HashMap<>();
        lanes.forEach(lane -> heads.put(lane.number(), lane));
        for (int number = 0; number < AuditLanes.LANES; number++) {
            Lane head = heads.get(number);
            Reached end = reached.getOrDefault(number, new Reached());
            if (head == null
                    || head.entries() != end.number
                    || !Arrays.equals(head.head(), end.mac)
                    || !chain.isSealed(head.seal(), number, head.entries(), head.head())) {
                broken(number, end.number + 1);
            }
            AuditHeads.Head known = outside.newest().get(number);
            if (known != null && known.entries() > end.number) {
                broken(number, end.number + 1);
            }
        }
        if (!outside.whole() && firstBroken.isEmpty()) {
            firstBroken = "heads";
        }
        return new Report(entries, firstBroken.isEmpty(), firstBroken);
    }

    private void broken(int lane, long number) {
        if (firstBroken.isEmpty()) {
            firstBroken = lane + "/" + number;
        }
    }
}
