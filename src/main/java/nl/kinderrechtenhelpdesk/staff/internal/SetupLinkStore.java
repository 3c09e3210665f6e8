package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        NEW_PASSWORD,
        ADMINISTRATOR_RECOVERY
    }

    private static final String KIND = "staff.setup_link/2";

    /**
     * A link that still works, with what was filled in so far.
     *
     * @param madeBy null for one from the console
     * @param confirmedBy the second person; null as long as nobody did
     */
    record Row(
            StaffId staff,
            Purpose purpose,
            @Nullable String name,
            @Nullable String email,
            Set<Role> roles,
            @Nullable String passwordHash,
            @Nullable Redacted<byte[]> secondFactor,
            Instant until,
            @Nullable StaffId madeBy,
            @Nullable StaffId confirmedBy) {

        /** Whether it does nothing until a second administrator confirmed it. */
        boolean waits() {
            return purpose == Purpose.NEW_SECOND_FACTOR && confirmedBy == null;
        }

        /** Whether somebody besides its maker stands for it, or its owner proved who they are. */
        boolean vouchedFor() {
            return staff.equals(confirmedBy) || !Objects.equals(madeBy, confirmedBy);
        }

        Row filledIn(String name, String email, String passwordHash) {
            return new Row(staff, purpose, name, email, roles, passwordHash, secondFactor, until, madeBy, confirmedBy);
        }

        Row with(Redacted<byte[]> factor) {
            return new Row(staff, purpose, name, email, roles, passwordHash, factor, until, madeBy, confirmedBy);
        }

        Row confirmedBy(StaffId by) {
            return new Row(staff, purpose, name, email, roles, passwordHash, secondFactor, until, madeBy, by);
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
            Purpose purpose,
            StaffId staff,
            @Nullable String name,
            @Nullable String email,
            Set<Role> roles,
            @Nullable StaffId madeBy,
            @Nullable StaffId confirmedBy) {
        withdraw(staff);
        Redacted<String> token = Tokens.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Row row = new Row(staff, purpose, name, lower(email), roles, null, null, now.plus(LIFE), madeBy, confirmedBy);
        database.sql("""
                        insert into staff.setup_link
                          (token_hash, staff_id, purpose, name, email, roles, made_at, expires_at, made_by, confirmed_by, seal)
                        values (:hash, :staff, :purpose, :name, :email, cast(:roles as text[]), :now, :until, :madeBy, :confirmedBy, :seal)""")
                .param("madeBy", uuid(madeBy), Types.OTHER)
                .param("confirmedBy", uuid(confirmedBy), Types.OTHER)
                .param("hash", Tokens.hash(token))
                .param("staff", staff.value())
                .param("purpose", purpose.name())
                .param("name", name)
                .param("email", row.email())
                .param("roles", AccountStore.array(roles))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(row.until()))
                .param("seal", seal(Tokens.hash(token), row))
                .update();
        return token;
    }

    Optional<Row> find(Redacted<String> token) {
        return database.sql("""
                        select * from staff.setup_link where token_hash = ? and expires_at > ?""")
                .params(Tokens.hash(token), now())
                .query(this::held)
                .optional()
                .flatMap(Function.identity());
    }

    /** Those for another app that wait for a second administrator. */
    List<Row> waiting() {
        return database.sql("""
                        select * from staff.setup_link
                        where purpose = 'NEW_SECOND_FACTOR' and confirmed_by is null and expires_at > ?""").param(now()).query(this::held).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** False when it is gone or was confirmed meanwhile. */
    boolean confirm(StaffId staff, StaffId by) {
        return database.sql("""
                        select * from staff.setup_link where staff_id = ? and purpose = 'NEW_SECOND_FACTOR' and confirmed_by is null
                          and expires_at > ? for update""")
                .params(staff.value(), now())
                .query((rs, number) -> {
                    byte[] hash = rs.getBytes("token_hash");
                    return held(rs, number)
                            .map(row -> {
                                write(hash, row.confirmedBy(by));
                                return true;
                            })
                            .orElse(false);
                })
                .optional()
                .orElse(false);
    }

    private Optional<Row> held(ResultSet rs, int number) throws SQLException {
        Row row = row(rs);
        boolean holds = seals.getObject().holds(KIND, fields(rs.getBytes("token_hash"), row), rs.getBytes("seal"));
        return holds ? Optional.of(row) : Optional.empty();
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
                .ifPresent(row -> write(
                        Tokens.hash(token), row.filledIn(name, email.strip().toLowerCase(Locale.ROOT), passwordHash)));
    }

    /** The sealed secret of the second factor that is being set up; null before it was made. */
    byte @Nullable [] secondFactor(Redacted<String> token) {
        Redacted<byte[]> factor = find(token).map(Row::secondFactor).orElse(null);
        return factor == null ? null : factor.reveal();
    }

    void keepSecondFactor(Redacted<String> token, byte[] sealed) {
        find(token)
                .filter(row -> row.secondFactor() == null)
                .ifPresent(row -> write(Tokens.hash(token), row.with(Redacted.of(sealed))));
    }

    private void write(byte[] hash, Row row) {
        database.sql("""
                        update staff.setup_link set name = :name, email = :email, password_hash = :password,
                          totp_sealed = :totp, confirmed_by = :confirmedBy, seal = :seal where token_hash = :hash""")
                .param("name", row.name())
                .param("email", row.email())
                .param("password", row.passwordHash())
                .param("totp", bytes(row.secondFactor()), Types.BINARY)
                .param("confirmedBy", uuid(row.confirmedBy()), Types.OTHER)
                .param("seal", seal(hash, row))
                .param("hash", hash)
                .update();
    }

    private byte[] seal(byte[] hash, Row row) {
        return seals.getObject().of(KIND, fields(hash, row));
    }

    private static @Nullable UUID uuid(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable StaffId staff(ResultSet rs, String column) throws SQLException {
        UUID id = rs.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static List<@Nullable String> fields(byte[] hash, Row row) {
        byte[] factor = bytes(row.secondFactor());
        return Arrays.<@Nullable String>asList(
                HexFormat.of().formatHex(hash),
                row.staff().toString(),
                row.purpose().name(),
                row.name(),
                row.email(),
                AccountStore.array(row.roles()),
                row.passwordHash(),
                factor == null ? null : HexFormat.of().formatHex(factor),
                Long.toString(row.until().toEpochMilli()),
                row.madeBy() == null ? null : row.madeBy().toString(),
                row.confirmedBy() == null ? null : row.confirmedBy().toString());
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
                rs.getTimestamp("expires_at").toInstant(),
                staff(rs, "made_by"),
                staff(rs, "confirmed_by"));
    }
}
