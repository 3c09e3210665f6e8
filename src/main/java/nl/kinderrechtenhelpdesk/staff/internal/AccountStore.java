package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
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
            "select id, email, name, account.roles, password_hash, totp_sealed, active, last_signed_in_at, recovery_at, version, created_at, seal, sealed "
                    + "from staff.account left join staff.confirmed_role on staff_id = id ";

    /** An account with the hash of its password and its sealed second factor, which stay inside this package. */
    record Row(Account account, String passwordHash, Redacted<byte[]> secondFactor) {

        StaffId id() {
            return account.member().id();
        }

        boolean active() {
            return account.member().active();
        }

        /** The roles of the account, also those that do not count yet as nobody confirmed them. */
        Set<Role> held() {
            Set<Role> held = EnumSet.noneOf(Role.class);
            held.addAll(account.member().roles());
            held.addAll(account.waiting());
            return held;
        }

        Row with(Set<Role> roles) {
            return next(account.email(), roles, active(), passwordHash, secondFactor);
        }

        Row with(boolean active) {
            return next(account.email(), held(), active, passwordHash, secondFactor);
        }

        Row with(Redacted<byte[]> secondFactor) {
            return next(account.email(), held(), active(), passwordHash, secondFactor);
        }

        Row withPassword(String hash) {
            return next(account.email(), held(), active(), hash, secondFactor);
        }

        Row withEmail(String email) {
            return next(email, held(), active(), passwordHash, secondFactor);
        }

        private Row next(String email, Set<Role> roles, boolean active, String hash, Redacted<byte[]> factor) {
            StaffMember member = new StaffMember(id(), account.member().name(), roles, active);
            Account next = new Account(
                    member,
                    email,
                    Set.of(),
                    account.since(),
                    account.lastSignedInAt(),
                    account.recoveryAt(),
                    account.version() + 1);
            return new Row(next, hash, factor);
        }
    }

    /** A row as it stands in the table, before its seal was looked at. */
    private record Stored(Row row, Redacted<Optional<byte[]>> seal) {}

    private final JdbcClient database;
    private final AccountSeal seal;
    private final ConfirmedRoles confirmed;
    private final InstantSource clock;

    AccountStore(JdbcClient database, AccountSeal seal, ConfirmedRoles confirmed, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    Optional<Row> byEmail(String email) {
        return database.sql(COLUMNS + "where email = ?")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(this::stored)
                .optional()
                .flatMap(this::held);
    }

    Optional<Row> byId(StaffId id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(this::stored)
                .optional()
                .flatMap(this::held);
    }

    Map<StaffId, String> names() {
        Map<StaffId, String> names = new HashMap<>();
        database.sql("select id, name from staff.account").query(row -> {
            names.put(new StaffId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    List<Account> all() {
        return database.sql(COLUMNS + "order by active desc, name, id").query(this::stored).list().stream()
                .flatMap(stored -> held(stored).stream())
                .map(Row::account)
                .toList();
    }

    List<StaffMember> active(Role role) {
        return database
                .sql(COLUMNS + "where active and ? = any (account.roles) order by name, id")
                .param(role.name())
                .query(this::stored)
                .list()
                .stream()
                .flatMap(stored -> held(stored).stream())
                .map(row -> row.account().member())
                .filter(member -> member.roles().contains(role))
                .toList();
    }

    /** Whether there is an active administrator besides this one; locks them, so that two cannot leave at once. */
    boolean otherAdministrator(StaffId but) {
        return database
                .sql(
                        COLUMNS
                                + "where active and 'ADMINISTRATOR' = any (account.roles) and id <> ? order by id for update of account")
                .param(but.value())
                .query(this::stored)
                .list()
                .stream()
                .anyMatch(stored -> held(stored).isPresent());
    }

    /** Whether there is a row of one, also one that does not hold: breaking it must not make the way in of a first administrator. */
    boolean anyAdministrator() {
        return database.sql("""
                        select exists (select 1 from staff.account where active and 'ADMINISTRATOR' = any (roles))""").query(Boolean.class).single();
    }

    /** The name in a row of an administrator with this address that does not hold; it opens nothing. */
    Optional<String> brokenAdministrator(String email) {
        return database.sql(COLUMNS + "where email = ? and 'ADMINISTRATOR' = any (account.roles)")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(this::stored)
                .optional()
                .filter(stored -> held(stored).isEmpty())
                .map(stored -> stored.row().account().member().name());
    }

    void recoveryBegun(StaffId id) {
        database.sql("update staff.account set recovery_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
    }

    /** How many administrators were given a way in from the machine itself since then. */
    long recoveries(Instant since) {
        return database.sql("select count(*) from staff.account where active and recovery_at > ?")
                .param(Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** How many wait for somebody to confirm their roles; only rows that may be theirs are read, and of these only those that hold count. */
    long waiting() {
        return database.sql(COLUMNS + """
                               where active and account.roles && array['LAWYER', 'COORDINATOR']
                                 and not coalesce(sealed is not null and confirmed_role.roles
                                   @> array(select role from unnest(account.roles) as role where role in ('LAWYER', 'COORDINATOR')), false)""").query(this::stored).list().stream()
                .flatMap(stored -> held(stored).stream())
                .filter(row -> !row.account().waiting().isEmpty())
                .count();
    }

    /** False when the e-mail address is taken. */
    boolean insert(StaffMember member, String email, String passwordHash, byte[] totpSealed, long totpStep) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        setAside(address);
        Instant now = clock.instant();
        Row row = new Row(
                new Account(member, address, Set.of(), now, null, null, 0), passwordHash, Redacted.of(totpSealed));
        return database.sql("""
                        insert into staff.account
                          (id, email, name, roles, password_hash, totp_sealed, totp_last_step, active, created_at, seal)
                        values (:id, :email, :name, cast(:roles as text[]), :hash, :totp, :step, :active, :now, :seal)
                        on conflict (email) do nothing""")
                        .param("id", member.id().value())
                        .param("email", address)
                        .param("name", member.name())
                        .param("roles", array(member.roles()))
                        .param("hash", passwordHash)
                        .param("totp", totpSealed)
                        .param("step", totpStep)
                        .param("active", member.active())
                        .param("now", Timestamp.from(now))
                        .param("seal", seal.of(row))
                        .update()
                == 1;
    }

    /** An account that is closed, or whose row does not hold, keeps its name and gives up its address: its owner can be invited anew. */
    private void setAside(String email) {
        database.sql(COLUMNS + "where email = ? for update of account")
                .param(email)
                .query(this::stored)
                .optional()
                .ifPresent(stored -> held(stored)
                        .ifPresentOrElse(
                                row -> {
                                    if (!row.active()) {
                                        write(row.withEmail(row.id() + "@closed.invalid"));
                                    }
                                },
                                () -> database.sql(
                                                "update staff.account set email = id || '@refused.invalid', active = false where id = ?")
                                        .param(stored.row().id().value())
                                        .update()));
    }

    /** False when somebody else changed the account meanwhile, or its row does not hold. */
    boolean setRoles(StaffId id, Set<Role> roles, long version) {
        return locked(id)
                .filter(row -> row.account().version() == version)
                .map(row -> write(row.with(roles)))
                .orElse(false);
    }

    /** False when somebody else changed the account meanwhile, or its row does not hold. */
    boolean setActive(StaffId id, boolean active, long version) {
        return locked(id)
                .filter(row -> row.account().version() == version)
                .map(row -> write(row.with(active)))
                .orElse(false);
    }

    void setPassword(StaffId id, String hash) {
        write(locked(id).orElseThrow().withPassword(hash));
    }

    void setSecondFactor(StaffId id, byte[] sealed, long step) {
        write(locked(id).orElseThrow().with(Redacted.of(sealed)));
        database.sql("update staff.account set totp_last_step = ? where id = ?")
                .params(step, id.value())
                .update();
    }

    /** What is changed is first checked under a lock, or a new seal would make somebody's tampering good. */
    private Optional<Row> locked(StaffId id) {
        return database.sql(COLUMNS + "where id = ? for update of account")
                .param(id.value())
                .query(this::stored)
                .optional()
                .flatMap(this::held);
    }

    private boolean write(Row next) {
        database.sql("""
                        update staff.account set email = :email, roles = cast(:roles as text[]), password_hash = :hash, totp_sealed = :totp,
                          active = :active, version = :version, seal = :seal where id = :id""")
                .param("email", next.account().email())
                .param("roles", array(next.held()))
                .param("hash", next.passwordHash())
                .param("totp", next.secondFactor().reveal())
                .param("active", next.active())
                .param("version", next.account().version())
                .param("seal", seal.of(next))
                .param("id", next.id().value())
                .update();
        return true;
    }

    /** Once, after the upgrade: an account that has no seal at all gets one. */
    void sealUnsealed() {
        if (!seal.takesOver()) {
            return;
        }
        for (Stored old :
                database.sql(COLUMNS + "where seal is null").query(this::stored).list()) {
            database.sql("update staff.account set seal = :seal where id = :id and seal is null")
                    .param("seal", seal.of(old.row()))
                    .param("id", old.row().id().value())
                    .update();
        }
    }

    byte[] secondFactor(StaffId id) {
        return byId(id).orElseThrow().secondFactor().reveal();
    }

    long lastStep(StaffId id) {
        return database.sql("select totp_last_step from staff.account where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /**
     * Uses up a step of the second factor; false when it, or a later one, was used before. One that no clock can have reached yet was used
     * while the clock was ahead, and is forgotten.
     */
    boolean useStep(StaffId id, long step, long reachable) {
        return database.sql(
                                "update staff.account set totp_last_step = :step where id = :id and (totp_last_step < :step or totp_last_step > :reachable)")
                        .param("step", step)
                        .param("reachable", reachable)
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

    private Optional<Row> held(Stored stored) {
        byte[] found = stored.seal().reveal().orElse(null);
        return seal.holds(stored.row(), found) ? Optional.of(stored.row()) : Optional.empty();
    }

    private Stored stored(ResultSet rs, int number) throws SQLException {
        StaffId id = new StaffId(rs.getObject("id", UUID.class));
        Set<Role> held = roles(rs);
        byte[] confirmation = rs.getBytes("sealed");
        Set<Role> counting = confirmed.counting(id, held, confirmation == null ? new byte[0] : confirmation);
        Set<Role> waiting =
                held.stream().filter(role -> !counting.contains(role)).collect(Collectors.toUnmodifiableSet());
        Account account = new Account(
                new StaffMember(id, rs.getString("name"), counting, rs.getBoolean("active")),
                rs.getString("email"),
                waiting,
                rs.getTimestamp("created_at").toInstant(),
                instant(rs, "last_signed_in_at"),
                instant(rs, "recovery_at"),
                rs.getLong("version"));
        Row row = new Row(account, rs.getString("password_hash"), Redacted.of(rs.getBytes("totp_sealed")));
        return new Stored(row, Redacted.of(Optional.ofNullable(rs.getBytes("seal"))));
    }
}
