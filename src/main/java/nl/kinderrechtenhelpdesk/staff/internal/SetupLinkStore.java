package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once, in {@code staff.setup_link}: found by the hash of their token, gone when used, withdrawn or a day old. */
@Component
class SetupLinkStore {

    private static final Duration LIFE = Duration.ofHours(24);

    /** What a link is for; the name is stored. */
    enum Purpose {
        FIRST_ADMINISTRATOR,
        COLLEAGUE,
        NEW_SECOND_FACTOR,
        NEW_PASSWORD
    }

    /** A link that still works, with what was filled in so far. */
    record Row(
            StaffId staff,
            Purpose purpose,
            @Nullable String name,
            @Nullable String email,
            Set<Role> roles,
            @Nullable String passwordHash) {}

    private final JdbcClient database;
    private final InstantSource clock;

    SetupLinkStore(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes a link, in place of an earlier one for the same account. */
    Redacted<String> make(
            Purpose purpose, StaffId staff, @Nullable String name, @Nullable String email, Set<Role> roles) {
        withdraw(staff);
        Redacted<String> token = Tokens.random();
        Instant now = clock.instant();
        database.sql("""
                        insert into staff.setup_link (token_hash, staff_id, purpose, name, email, roles, made_at, expires_at)
                        values (:hash, :staff, :purpose, :name, :email, cast(:roles as text[]), :now, :until)""")
                .param("hash", Tokens.hash(token))
                .param("staff", staff.value())
                .param("purpose", purpose.name())
                .param("name", name)
                .param("email", email == null ? null : email.strip().toLowerCase(Locale.ROOT))
                .param("roles", AccountStore.array(roles))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LIFE)))
                .update();
        return token;
    }

    Optional<Row> find(Redacted<String> token) {
        return database.sql("""
                        select staff_id, purpose, name, email, roles, password_hash from staff.setup_link
                        where token_hash = ? and expires_at > ?""")
                .params(Tokens.hash(token), now())
                .query(SetupLinkStore::row)
                .optional();
    }

    /** Takes the link away for good; false when somebody else just did. */
    boolean use(Redacted<String> token) {
        return database.sql("delete from staff.setup_link where token_hash = ? and expires_at > ?")
                        .params(Tokens.hash(token), now())
                        .update()
                == 1;
    }

    void withdraw(StaffId staff) {
        database.sql("delete from staff.setup_link where staff_id = ? or expires_at <= ?")
                .params(staff.value(), now())
                .update();
    }

    void withdraw(Purpose purpose) {
        database.sql("delete from staff.setup_link where purpose = ?")
                .param(purpose.name())
                .update();
    }

    void fillIn(Redacted<String> token, String name, String email, String passwordHash) {
        database.sql("""
                        update staff.setup_link set name = ?, email = ?, password_hash = ? where token_hash = ?""")
                .params(name, email.strip().toLowerCase(Locale.ROOT), passwordHash, Tokens.hash(token))
                .update();
    }

    /** The sealed secret of the second factor that is being set up; null before it was made. */
    byte @Nullable [] secondFactor(Redacted<String> token) {
        return database.sql("select totp_sealed from staff.setup_link where token_hash = ? and totp_sealed is not null")
                .param(Tokens.hash(token))
                .query((rs, n) -> rs.getBytes(1))
                .optional()
                .orElse(null);
    }

    void keepSecondFactor(Redacted<String> token, byte[] sealed) {
        database.sql("update staff.setup_link set totp_sealed = ? where token_hash = ? and totp_sealed is null")
                .params(sealed, Tokens.hash(token))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        return new Row(
                new StaffId(rs.getObject("staff_id", UUID.class)),
                Purpose.valueOf(rs.getString("purpose")),
                rs.getString("name"),
                rs.getString("email"),
                AccountStore.roles(rs),
                rs.getString("password_hash"));
    }
}
