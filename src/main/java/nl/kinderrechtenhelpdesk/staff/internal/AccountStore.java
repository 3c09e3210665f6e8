package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in {@code staff.account}. */
@Component
class AccountStore {

    private static final String COLUMNS =
            "select id, email, name, account.roles, password_hash, active, last_signed_in_at, version, created_at, sealed "
                    + "from staff.account left join staff.confirmed_role on staff_id = id ";

    /** An account with the hash of its password, which stays inside this package. */
    record Row(Account account, String passwordHash) {

        StaffId id() {
            return account.member().id();
        }

        boolean active() {
            return account.member().active();
        }
    }

    private final JdbcClient database;
    private final ConfirmedRoles confirmed;
    private final InstantSource clock;

    AccountStore(JdbcClient database, ConfirmedRoles confirmed, InstantSource clock) {
        this.database = database;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    Optional<Row> byEmail(String email) {
        return database.sql(COLUMNS + "where email = ?")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(this::row)
                .optional();
    }

    Optional<Row> byId(StaffId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    Map<StaffId, String> names() {
        Map<StaffId, String> names = new HashMap<>();
        database.sql("select id, name from staff.account").query(row -> {
            names.put(new StaffId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    List<Account> all() {
        return database.sql(COLUMNS + "order by active desc, name, id").query(this::row).list().stream()
                .map(Row::account)
                .toList();
    }

    List<StaffMember> active(Role role) {
        return database
                .sql(COLUMNS + "where active and ? = any (account.roles) order by name, id")
                .param(role.name())
                .query(this::row)
                .list()
                .stream()
                .map(row -> row.account().member())
                .filter(member -> member.roles().contains(role))
                .toList();
    }

    /** Whether there is an active administrator besides this one; locks them, so that two cannot leave at once. */
    boolean otherAdministrator(StaffId but) {
        return !database.sql("""
                        select id from staff.account
                        where active and 'ADMINISTRATOR' = any (roles) and id <> ? order by id for update""").param(but.value()).query(UUID.class).list().isEmpty();
    }

    /** False when the e-mail address is taken. */
    boolean insert(StaffMember member, String email, String passwordHash, byte[] totpSealed, long totpStep) {
        return database.sql("""
                        insert into staff.account
                          (id, email, name, roles, password_hash, totp_sealed, totp_last_step, active, created_at)
                        values (:id, :email, :name, cast(:roles as text[]), :hash, :totp, :step, :active, :now)
                        on conflict (email) do nothing""")
                        .param("id", member.id().value())
                        .param("email", email.strip().toLowerCase(Locale.ROOT))
                        .param("name", member.name())
                        .param("roles", array(member.roles()))
                        .param("hash", passwordHash)
                        .param("totp", totpSealed)
                        .param("step", totpStep)
                        .param("active", member.active())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    boolean setRoles(StaffId id, Set<Role> roles, long version) {
        return database.sql("""
                        update staff.account set roles = cast(:roles as text[]), version = version + 1
                        where id = :id and version = :version""")
                        .param("roles", array(roles))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean setActive(StaffId id, boolean active, long version) {
        return database.sql("""
                        update staff.account set active = :active, version = version + 1
                        where id = :id and version = :version""")
                        .param("active", active)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setPassword(StaffId id, String hash) {
        database.sql("update staff.account set password_hash = ?, version = version + 1 where id = ?")
                .params(hash, id.value())
                .update();
    }

    void setSecondFactor(StaffId id, byte[] sealed, long step) {
        database.sql("""
                        update staff.account set totp_sealed = ?, totp_last_step = ?, version = version + 1 where id = ?""").params(sealed, step, id.value()).update();
    }

    byte[] secondFactor(StaffId id) {
        return database.sql("select totp_sealed from staff.account where id = ?")
                .param(id.value())
                .query((rs, n) -> rs.getBytes(1))
                .single();
    }

    long lastStep(StaffId id) {
        return database.sql("select totp_last_step from staff.account where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Uses up a step of the second factor; false when it, or a later one, was used before. */
    boolean useStep(StaffId id, long step) {
        return database.sql("update staff.account set totp_last_step = :step where id = :id and totp_last_step < :step")
                        .param("step", step)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void signedIn(StaffId id) {
        database.sql("update staff.account set last_signed_in_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    static String array(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(",", "{", "}"));
    }

    static Set<Role> roles(ResultSet rs) throws SQLException {
        String[] names = (String[]) rs.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private Row row(ResultSet rs, int number) throws SQLException {
        StaffId id = new StaffId(rs.getObject("id", UUID.class));
        Set<Role> held = roles(rs);
        byte[] sealed = rs.getBytes("sealed");
        Set<Role> counting = confirmed.counting(id, held, sealed == null ? new byte[0] : sealed);
        Set<Role> waiting =
                held.stream().filter(role -> !counting.contains(role)).collect(Collectors.toUnmodifiableSet());
        Account account = new Account(
                new StaffMember(id, rs.getString("name"), counting, rs.getBoolean("active")),
                rs.getString("email"),
                waiting,
                rs.getTimestamp("created_at").toInstant(),
                instant(rs, "last_signed_in_at"),
                rs.getLong("version"));
        return new Row(account, rs.getString("password_hash"));
    }
}
