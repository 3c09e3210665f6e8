package nl.kinderrechtenhelpdesk.staff.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffSecrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which roles of an account count. Those that open cases count only once a second person confirmed them; that they did is sealed with a
 * key of the key file and bound to the account and the roles, so that a row written by hand confirms nothing.
 */
@Component
class ConfirmedRoles {

    /** The roles that open cases. */
    static final Set<Role> OPEN_CASES = Set.of(Role.LAWYER, Role.COORDINATOR);

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmedRoles.class);

    /** A row of before there were confirmations. */
    record Earlier(StaffId id, Set<Role> roles) {}

    private final JdbcClient database;
    // privacy, which provides it, stands above this module and starts after it
    private final ObjectProvider<StaffSecrets> secrets;
    private final AccountSeal accounts;
    private final Set<StaffId> said = ConcurrentHashMap.newKeySet();

    ConfirmedRoles(JdbcClient database, ObjectProvider<StaffSecrets> secrets, AccountSeal accounts) {
        this.database = database;
        this.secrets = secrets;
        this.accounts = accounts;
    }

    /** Of the roles that somebody holds those that count, given what stands in the row. */
    Set<Role> counting(StaffId id, Set<Role> held, byte[] sealed) {
        Set<Role> confirmed = sealed.length == 0 ? Set.of() : opened(id, sealed);
        return held.stream()
                .filter(role -> !OPEN_CASES.contains(role) || confirmed.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of these roles those that open cases now count for this account, and no others. */
    void confirm(StaffId id, Set<Role> roles) {
        Set<Role> opening = opening(roles);
        database.sql("delete from staff.confirmed_role where staff_id = ?")
                .param(id.value())
                .update();
        if (!opening.isEmpty()) {
            database.sql("""
                            insert into staff.confirmed_role (staff_id, roles, sealed)
                            values (:id, :roles, :sealed)""")
                    .param("id", id.value())
                    .param("roles", RoleColumn.names(opening))
                    .param("sealed", seal(id, text(opening)))
                    .update();
        }
    }

    /** At the start after the upgrade; later on a row without a seal is one that somebody wrote by hand. */
    List<Earlier> earlier() {
        if (!accounts.takesOver()) {
            return List.of();
        }
        return database.sql(
                        "select staff_id, roles from staff.confirmed_role where sealed is null order by staff_id for update")
                .query((row, number) ->
                        new Earlier(new StaffId(row.getObject("staff_id", UUID.class)), RoleColumn.roles(row)))
                .list();
    }

    static Set<Role> opening(Set<Role> roles) {
        return roles.stream().filter(OPEN_CASES::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Role> opened(StaffId id, byte[] sealed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        open(id, sealed)
                .filter(text -> text.startsWith("confirmed/1:"))
                .ifPresent(text -> OPEN_CASES.stream()
                        .filter(role -> Arrays.asList(
                                        text.substring(text.indexOf(':') + 1).split(","))
                                .contains(role.name()))
                        .forEach(roles::add));
        return roles;
    }

    private static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(",", "confirmed/1:", ""));
    }

    private byte[] seal(StaffId owner, String text) {
        return secrets.getObject().seal(owner, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a seal that is not ours or was made for somebody else: it confirms nothing. */
    private Optional<String> open(StaffId owner, byte[] sealed) {
        try {
            return Optional.of(new String(secrets.getObject().open(owner, sealed), StandardCharsets.UTF_8));
        } catch (RuntimeException broken) {
            // read with every list of colleagues: once is enough
            if (said.add(owner)) {
                LOG.error("a confirmation of roles does not open, and does not count: account {}", owner, broken);
            }
            return Optional.empty();
        }
    }
}
