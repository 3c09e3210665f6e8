package nl.kinderrechtenhelpdesk.privacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Link;
import nl.kinderrechtenhelpdesk.privacy.internal.AuditChain.Witness;
import org.jspecify.annotations.Nullable;

/** Reads entries of the trail out of their rows. */
final class EntryRows {

    /** Every column of an entry, and the MACs of those it vouches for. */
    static final String SELECT = """
            select e.*, w.mac as witness_mac, s.mac as second_mac
              from privacy.audit_entry e
              left join privacy.audit_entry w on w.lane = e.witness_lane and w.number = e.witness_number
              left join privacy.audit_entry s on s.lane = e.second_lane and s.number = e.second_number
            """;

    private EntryRows() {}

    static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getInt("format"),
                row.getInt("lane"),
                row.getLong("number"),
                Cells.time(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getObject("case_id", UUID.class),
                row.getInt("format") < 3 ? List.of() : Cells.ids(row, "cases"),
                detail(row),
                witnesses(row));
    }

    static String[] roles(Set<Role> roles) {
        return Cells.texts(roles.stream().map(Role::name).sorted().toList());
    }

    static @Nullable String hex(byte @Nullable [] mac) {
        return mac == null ? null : HexFormat.of().formatHex(mac);
    }

    private static AuditDetail detail(ResultSet row) throws SQLException {
        @Nullable UUID account = row.getObject("account", UUID.class);
        return new AuditDetail(
                account == null ? null : new StaffId(account),
                row.getString("what"),
                roles(Cells.texts(row, "roles_before")),
                roles(Cells.texts(row, "roles_after")));
    }

    /** Only roles that there are: a row with another name has been tampered with, and its link tells. */
    private static Set<Role> roles(List<String> written) {
        return Arrays.stream(Role.values())
                .filter(role -> written.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Witness> witnesses(ResultSet row) throws SQLException {
        List<Witness> found = new ArrayList<>(2);
        for (String which : List.of("witness", "second")) {
            long number = row.getLong(which + "_number");
            if (!row.wasNull()) {
                @Nullable String mac = hex(row.getBytes(which + "_mac"));
                found.add(new Witness(row.getInt(which + "_lane"), number, mac == null ? "" : mac));
            }
        }
        return found;
    }
}
