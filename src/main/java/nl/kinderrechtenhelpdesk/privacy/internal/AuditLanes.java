package nl.kinderrechtenhelpdesk.privacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Witness;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the trail is kept: the lanes with their heads, and the entries. */
@Component
class AuditLanes {

    static final int LANES = 64;

    /** A lane as it stands: how many entries, the MAC of the last one, and the seal over both. */
    static final class Lane {

        private final int number;
        private final long entries;
        private final byte[] head;
        private final byte[] seal;

        private Lane(int number, long entries, byte[] head, byte[] seal) {
            this.number = number;
            this.entries = entries;
            this.head = head;
            this.seal = seal;
        }

        int number() {
            return number;
        }

        long entries() {
            return entries;
        }

        byte[] head() {
            return head.clone();
        }

        byte[] seal() {
            return seal.clone();
        }
    }

    /** Does something with each entry and its MAC. */
    @FunctionalInterface
    interface Reader {
        void read(Link link, byte[] mac);
    }

    private final JdbcClient database;

    AuditLanes(JdbcClient database) {
        this.database = database;
    }

    /** Gives each empty lane its first seal; done once, when the database meets its keys. */
    void sealNew(AuditChain chain) {
        for (Lane lane : all()) {
            database.sql("update privacy.audit_lane set seal = :seal where lane = :lane and entries = 0")
                    .param("seal", chain.seal(lane.number(), 0, lane.head()))
                    .param("lane", lane.number())
                    .update();
        }
    }

    /**
     * Locks a lane that nobody is writing to until the end of the transaction. Each connection looks first at a lane of its own, so that
     * the entries of one transaction stay together; taking a free one means that nobody waits for a lane and none can deadlock over it.
     */
    Lane lockFree() {
        return lock("for update skip locked").or(() -> lock("for update")).orElseThrow();
    }

    private Optional<Lane> lock(String how) {
        return database.sql("""
                        select lane, entries, head, seal from privacy.audit_lane
                         order by (lane + pg_backend_pid()) & 63 limit 1
                        """ + how).query(AuditLanes::lane).optional();
    }

    /**
     * The ends of two other chains, for the next entry of this one to vouch for: the one written last and one by turns. Only what is
     * committed is seen, so an entry never vouches for one that is rolled back later, and nobody waits.
     */
    List<Witness> witnesses(Lane own) {
        return database.sql("""
                        (select lane, entries, head, 1 as place from privacy.audit_lane
                          where entries > 0 and lane <> :own order by last_written desc limit 1)
                        union all
                        (select lane, entries, head, 2 from privacy.audit_lane
                          where entries > 0 and lane <> :own order by (lane + :turn) & 63 limit 1)
                        order by place
                        """)
                .param("own", own.number())
                .param("turn", (int) (own.entries() % LANES))
                .query((row, number) -> new Witness(
                        row.getInt("lane"),
                        row.getLong("entries"),
                        HexFormat.of().formatHex(row.getBytes("head"))))
                .list();
    }

    /** Adds the entry and moves the lane's head to it, in one statement. */
    void append(Link link, byte[] mac, byte[] seal) {
        AuditDetail detail = link.detail();
        StaffId account = detail.account();
        int moved = database.sql("""
                        with added as (
                          insert into privacy.audit_entry (lane, number, at, actor, action, case_id, cases, mac, format, account, what,
                            roles_before, roles_after, witness_lane, witness_number, second_lane, second_number)
                          values (:lane, :number, :at, :actor, :action, :caseId::uuid, :cases, :mac, :format, :account::uuid, :what,
                            :before, :after, :wLane, :wNumber, :sLane, :sNumber))
                        update privacy.audit_lane set entries = :number, head = :mac, seal = :seal,
                               last_written = nextval('privacy.audit_order')
                         where lane = :lane and entries = :number - 1
                        """)
                .param("lane", link.lane())
                .param("number", link.number())
                .param("at", Cells.time(link.at()))
                .param("actor", link.actor())
                .param("action", link.action())
                .param("caseId", link.caseId())
                .param("cases", link.cases().isEmpty() ? null : Cells.ids(link.cases()))
                .param("format", link.format())
                .param("account", account == null ? null : account.value())
                .param("what", detail.what())
                .param("before", EntryRows.roles(detail.before()))
                .param("after", EntryRows.roles(detail.after()))
                .params(witnesses("w", link, 0))
                .params(witnesses("s", link, 1))
                .param("mac", mac)
                .param("seal", seal)
                .update();
        if (moved != 1) {
            throw new IllegalStateException("audit lane moved under its lock");
        }
    }

    private static Map<String, @Nullable Object> witnesses(String name, Link link, int place) {
        boolean there = link.witnesses().size() > place;
        Map<String, @Nullable Object> both = new HashMap<>();
        both.put(name + "Lane", there ? link.witnesses().get(place).lane() : null);
        both.put(name + "Number", there ? link.witnesses().get(place).number() : null);
        return both;
    }

    List<Lane> all() {
        return database.sql("select lane, entries, head, seal from privacy.audit_lane order by lane")
                .query(AuditLanes::lane)
                .list();
    }

    /** The lines of a case under any of its names. */
    List<Link> of(UUID... names) {
        return database.sql(EntryRows.SELECT
                        + "where e.case_id = any(:names) or e.cases && :names order by e.at, e.lane, e.number")
                .param("names", names)
                .query((row, number) -> EntryRows.link(row))
                .list();
    }

    /** Reads all entries, lane by lane in the order of their numbers, without keeping them in memory. */
    void readAll(Reader reader) {
        database.sql(EntryRows.SELECT + "order by e.lane, e.number")
                .withFetchSize(2_000)
                .query((RowCallbackHandler) row -> reader.read(EntryRows.link(row), row.getBytes("mac")));
    }

    private static Lane lane(ResultSet row, int number) throws SQLException {
        return new Lane(row.getInt("lane"), row.getLong("entries"), row.getBytes("head"), row.getBytes("seal"));
    }
}
