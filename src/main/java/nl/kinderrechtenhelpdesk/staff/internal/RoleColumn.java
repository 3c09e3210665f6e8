package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Role;

/** Roles as a column of type {@code text[]}. */
final class RoleColumn {

    private RoleColumn() {}

    static String[] names(Set<Role> roles) {
        return Cells.texts(roles.stream().sorted().map(Role::name).toList());
    }

    /** As they are written in a seal: in the order of their ranks, so that the same roles are the same text. */
    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(",", "{", "}"));
    }

    static Set<Role> roles(ResultSet rs) throws SQLException {
        return Cells.texts(rs, "roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
