package nl.kinderrechtenhelpdesk.database.internal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.sql.DataSource;

/**
 * Who serves from the embedded PostgreSQL: no superuser, owner of nothing, with what {@link GrantsToServe} gives. Its password is new at
 * each start and is kept nowhere.
 */
final class ServingRole {

    static final String NAME = "helpdesk_serves";

    private static final int PASSWORD_BYTES = 24;

    private final String password;

    private ServingRole(String password) {
        this.password = password;
    }

    static ServingRole in(DataSource owner) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        // letters, digits, - and _: nothing that could end the quoted word
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin if to_regrole('" + NAME + "') is null then create role " + NAME
                    + " login; end if; end $$");
            statement.execute("alter role " + NAME + " with login nosuperuser nocreatedb nocreaterole noreplication"
                    + " nobypassrls password '" + password + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("the role that serves cannot be made", e);
        }
        return new ServingRole(password);
    }

    String password() {
        return password;
    }
}
