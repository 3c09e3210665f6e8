package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads {@code staff.account}, with what confirms the roles. Only a row whose seal holds is an account; {@link AccountStore} changes them.
 */
@Component
class AccountRows {

    private static final String COLUMNS =
            "select id, email, name, account.roles, password_hash, totp_sealed, active, last_signed_in_at, recovery_at, version, created_at, seal, sealed "
                    + "from staff.account left join staff.confirmed_role on staff_id = id ";

    /** A row as it stands in the table, before its seal was looked at. */
    record Stored(AccountRow row, Redacted<Optional<byte[]>> seal) {}

    private final JdbcClient database;
    private final AccountSeal seal;
    private final ConfirmedRoles confirmed;

    AccountRows(JdbcClient database, AccountSeal seal, ConfirmedRoles confirmed) {
        this.database = database;
        this.seal = seal;
        this.confirmed = confirmed;
    }

    Optional<AccountRow> one(String where, Object key) {
        return stored(where, key).flatMap(this::held);
    }

    List<AccountRow> all(String where, Object... keys) {
        return allStored(where, keys).stream()
                .flatMap(row -> held(row).stream())
                .toList();
    }

    /** Also one that does not hold. */
    Optional<Stored> stored(String where, Object key) {
        return database.sql(COLUMNS + where).param(key).query(this::stored).optional();
    }

    /** Also those that do not hold. */
    List<Stored> allStored(String where, Object... keys) {
        return database.sql(COLUMNS + where).params(keys).query(this::stored).list();
    }

    Optional<AccountRow> held(Stored stored) {
        byte[] found = stored.seal().reveal().orElse(null);
        return seal.holds(stored.row(), found) ? Optional.of(stored.row()) : Optional.empty();
    }

    private Stored stored(ResultSet rs, int number) throws SQLException {
        StaffId id = new StaffId(rs.getObject("id", UUID.class));
        Set<Role> held = RoleColumn.roles(rs);
        byte[] confirmation = rs.getBytes("sealed");
        Set<Role> counting = confirmed.counting(id, held, confirmation == null ? new byte[0] : confirmation);
        Set<Role> waiting =
                held.stream().filter(role -> !counting.contains(role)).collect(Collectors.toUnmodifiableSet());
        Account account = new Account(
                new StaffMember(id, rs.getString("name"), counting, rs.getBoolean("active")),
                rs.getString("email"),
                waiting,
                Cells.time(rs, "created_at"),
                Cells.timeOrNull(rs, "last_signed_in_at"),
                Cells.timeOrNull(rs, "recovery_at"),
                rs.getLong("version"));
        AccountRow row =
                new AccountRow(account, rs.getString("password_hash"), Redacted.of(rs.getBytes("totp_sealed")));
        return new Stored(row, Redacted.of(Optional.ofNullable(rs.getBytes("seal"))));
    }
}
