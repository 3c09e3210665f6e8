package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in {@code staff.account}. */
@Component
class AccountStore {

    private final JdbcClient database;
    private final AccountRows rows;
    private final AccountSeal seal;
    private final UsedSteps steps;
    private final InstantSource clock;

    AccountStore(JdbcClient database, AccountRows rows, AccountSeal seal, UsedSteps steps, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.seal = seal;
        this.steps = steps;
        this.clock = clock;
    }

    Optional<AccountRow> byEmail(String email) {
        return rows.one("where email = ?", email.strip().toLowerCase(Locale.ROOT));
    }

    Optional<AccountRow> byId(StaffId id) {
        return rows.one("where id = ?", id.value());
    }

    Map<StaffId, String> names() {
        Map<StaffId, String> names = new HashMap<>();
        database.sql("select id, name from staff.account").query(row -> {
            names.put(new StaffId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    List<Account> all() {
        return rows.all("order by active desc, name, id").stream()
                .map(AccountRow::account)
                .toList();
    }

    List<StaffMember> active(Role role) {
        return rows.all("where active and ? = any (account.roles) order by name, id", role.name()).stream()
                .map(row -> row.account().member())
                .filter(member -> member.roles().contains(role))
                .toList();
    }

    /** How many wait for somebody to confirm their roles; only rows that may be theirs are read, and of these only those that hold count. */
    long waiting() {
        return rows.all("""
                        where active and account.roles && array['LAWYER', 'COORDINATOR']
                          and not coalesce(sealed is not null and confirmed_role.roles
                            @> array(select role from unnest(account.roles) as role where role in ('LAWYER', 'COORDINATOR')), false)""").stream()
                .filter(row -> !row.account().waiting().isEmpty())
                .count();
    }

    /** False when the e-mail address is taken. */
    boolean insert(StaffMember member, String email, String passwordHash, byte[] totpSealed, long totpStep) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        setAside(address);
        Instant now = clock.instant();
        AccountRow row = new AccountRow(
                new Account(member, address, Set.of(), now, null, null, 0), passwordHash, Redacted.of(totpSealed));
        return database.sql("""
                        insert into staff.account
                          (id, email, name, roles, password_hash, totp_sealed, totp_last_step, active, created_at, seal)
                        values (:id, :email, :name, :roles, :hash, :totp, :step, :active, :now, :seal)
                        on conflict (email) do nothing""")
                        .param("id", member.id().value())
                        .param("email", address)
                        .param("name", member.name())
                        .param("roles", RoleColumn.names(member.roles()))
                        .param("hash", passwordHash)
                        .param("totp", totpSealed)
                        .param("step", totpStep)
                        .param("active", member.active())
                        .param("now", Cells.time(now))
                        .param("seal", seal.of(row))
                        .update()
                == 1;
    }

    /** An account that is closed, or whose row does not hold, keeps its name and gives up its address: its owner can be invited anew. */
    private void setAside(String email) {
        rows.stored("where email = ? for update of account", email)
                .ifPresent(stored -> rows.held(stored)
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
        steps.begin(id, step);
    }

    /** What is changed is first checked under a lock, or a new seal would make somebody's tampering good. */
    private Optional<AccountRow> locked(StaffId id) {
        return rows.one("where id = ? for update of account", id.value());
    }

    private boolean write(AccountRow next) {
        database.sql("""
                        update staff.account set email = :email, roles = :roles, password_hash = :hash, totp_sealed = :totp,
                          active = :active, version = :version, seal = :seal where id = :id""")
                .param("email", next.account().email())
                .param("roles", RoleColumn.names(next.held()))
                .param("hash", next.passwordHash())
                .param("totp", next.secondFactor().reveal())
                .param("active", next.active())
                .param("version", next.account().version())
                .param("seal", seal.of(next))
                .param("id", next.id().value())
                .update();
        return true;
    }

    byte[] secondFactor(StaffId id) {
        return byId(id).orElseThrow().secondFactor().reveal();
    }

    void signedIn(StaffId id) {
        database.sql("update staff.account set last_signed_in_at = ? where id = ?")
                .params(Cells.time(clock.instant()), id.value())
                .update();
    }
}
