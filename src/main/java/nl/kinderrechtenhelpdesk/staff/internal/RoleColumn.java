package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Role;

/** Roles as a column of type {@code text[]}. */
final class RoleColumn {

    private RoleColumn() {}

    /** In the order of their ranks, so that the same roles are the same text. */
    static String array(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(",", "{", "}"));
    }

    static Set<Role> roles(ResultSet rs) throws SQLException {
        String[] names = (String[]) rs.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
