package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final String KIND = "staff.setup_link/1";

    /** A link that still works, with what was filled in so far. */
    record Row(
            StaffId staff,
            Purpose purpose,
            @Nullable String name,
            @Nullable String email,
            Set<Role> roles,
            @Nullable String passwordHash,
            @Nullable Redacted<byte[]> secondFactor,
            Instant until) {

        Row filledIn(String name, String email, String passwordHash) {
            return new Row(staff, purpose, name, email, roles, passwordHash, secondFactor, until);
        }

        Row with(Redacted<byte[]> factor) {
            return new Row(staff, purpose, name, email, roles, passwordHash, factor, until);
        }
    }

    private final JdbcClient database;
    private final ObjectProvider<StaffSeal> seals;
    private final InstantSource clock;

    SetupLinkStore(JdbcClient database, ObjectProvider<StaffSeal> seals, InstantSource clock) {
        this.database = database;
        this.seals = seals;
        this.clock = clock;
    }

    /** Makes a link, in place of an earlier one for the same account. */
    Redacted<String> make(
            Purpose purpose, StaffId staff, @Nullable String name, @Nullable String email, Set<Role> roles) {
        withdraw(staff);
        Redacted<String> token = Tokens.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Row row = new Row(staff, purpose, name, lower(email), roles, null, null, now.plus(LIFE));
        database.sql("""
                        insert into staff.setup_link
                          (token_hash, staff_id, purpose, name, email, roles, made_at, expires_at, seal)
                        values (:hash, :staff, :purpose, :name, :email, cast(:roles as text[]), :now, :until, :seal)""")
                .param("hash", Tokens.hash(token))
                .param("staff", staff.value())
                .param("purpose", purpose.name())
                .param("name", name)
                .param("email", row.email())
                .param("roles", AccountStore.array(roles))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(row.until()))
                .param("seal", seal(token, row))
                .update();
        return token;
    }

    Optional<Row> find(Redacted<String> token) {
        return database.sql("""
                        select staff_id, purpose, name, email, roles, password_hash, totp_sealed, expires_at, seal
                        from staff.setup_link where token_hash = ? and expires_at > ?""")
                .params(Tokens.hash(token), now())
                .query((rs, number) -> held(token, row(rs), rs.getBytes("seal")))
                .optional()
                .flatMap(Function.identity());
    }

    private Optional<Row> held(Redacted<String> token, Row row, byte[] seal) {
        return seals.getObject().holds(KIND, fields(token, row), seal) ? Optional.of(row) : Optional.empty();
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
        find(token)
                .ifPresent(row ->
                        write(token, row.filledIn(name, email.strip().toLowerCase(Locale.ROOT), passwordHash)));
    }

    /** The sealed secret of the second factor that is being set up; null before it was made. */
    byte @Nullable [] secondFactor(Redacted<String> token) {
        Redacted<byte[]> factor = find(token).map(Row::secondFactor).orElse(null);
        return factor == null ? null : factor.reveal();
    }

    void keepSecondFactor(Redacted<String> token, byte[] sealed) {
        find(token)
                .filter(row -> row.secondFactor() == null)
                .ifPresent(row -> write(token, row.with(Redacted.of(sealed))));
    }

    private void write(Redacted<String> token, Row row) {
        database.sql("""
                        update staff.setup_link set name = :name, email = :email, password_hash = :password,
                          totp_sealed = :totp, seal = :seal where token_hash = :hash""")
                .param("name", row.name())
                .param("email", row.email())
                .param("password", row.passwordHash())
                .param("totp", bytes(row.secondFactor()), java.sql.Types.BINARY)
                .param("seal", seal(token, row))
                .param("hash", Tokens.hash(token))
                .update();
    }

    private byte[] seal(Redacted<String> token, Row row) {
        return seals.getObject().of(KIND, fields(token, row));
    }

    private static List<@Nullable String> fields(Redacted<String> token, Row row) {
        byte[] factor = bytes(row.secondFactor());
        return Arrays.<@Nullable String>asList(
                HexFormat.of().formatHex(Tokens.hash(token)),
                row.staff().toString(),
                row.purpose().name(),
                row.name(),
                row.email(),
                AccountStore.array(row.roles()),
                row.passwordHash(),
                factor == null ? null : HexFormat.of().formatHex(factor),
                Long.toString(row.until().toEpochMilli()));
    }

    private static byte @Nullable [] bytes(@Nullable Redacted<byte[]> factor) {
        return factor == null ? null : factor.reveal();
    }

    private static @Nullable String lower(@Nullable String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Row row(ResultSet rs) throws SQLException {
        byte[] factor = rs.getBytes("totp_sealed");
        return new Row(
                new StaffId(rs.getObject("staff_id", UUID.class)),
                Purpose.valueOf(rs.getString("purpose")),
                rs.getString("name"),
                rs.getString("email"),
                AccountStore.roles(rs),
                rs.getString("password_hash"),
                factor == null ? null : Redacted.of(factor),
                rs.getTimestamp("expires_at").toInstant());
    }
}
