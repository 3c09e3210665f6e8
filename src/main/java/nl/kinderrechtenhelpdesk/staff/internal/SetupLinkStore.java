package nl.kinderrechtenhelpdesk.staff.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.Cells;
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

    private final JdbcClient database;
    private final SetupLinkSeal seal;
    private final InstantSource clock;

    SetupLinkStore(JdbcClient database, SetupLinkSeal seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes a link, in place of an earlier one for the same account. */
    Redacted<String> make(
            SetupLink.Purpose purpose,
            StaffId staff,
            @Nullable String name,
            @Nullable String email,
            Set<Role> roles,
            @Nullable StaffId madeBy,
            @Nullable StaffId confirmedBy) {
        withdraw(staff);
        Redacted<String> token = Tokens.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SetupLink row = new SetupLink(
                staff, purpose, name, lower(email), roles, null, null, now.plus(LIFE), madeBy, confirmedBy);
        database.sql("""
                        insert into staff.setup_link
                          (token_hash, staff_id, purpose, name, email, roles, made_at, expires_at, made_by, confirmed_by, seal)
                        values (:hash, :staff, :purpose, :name, :email, :roles, :now, :until, :madeBy, :confirmedBy, :seal)""")
                .param("madeBy", uuid(madeBy))
                .param("confirmedBy", uuid(confirmedBy))
                .param("hash", Tokens.hash(token))
                .param("staff", staff.value())
                .param("purpose", purpose.name())
                .param("name", name)
                .param("email", row.email())
                .param("roles", RoleColumn.names(roles))
                .param("now", Cells.time(now))
                .param("until", Cells.time(row.until()))
                .param("seal", seal.of(Tokens.hash(token), row))
                .update();
        return token;
    }

    Optional<SetupLink> find(Redacted<String> token) {
        return database.sql("""
                        select * from staff.setup_link where token_hash = ? and expires_at > ?""")
                .params(Tokens.hash(token), Cells.time(clock.instant()))
                .query(this::held)
                .optional()
                .flatMap(Function.identity());
    }

    /** Those for another app that wait for a second administrator. */
    List<SetupLink> waiting() {
        return database.sql("""
                        select * from staff.setup_link
                        where purpose = 'NEW_SECOND_FACTOR' and confirmed_by is null and expires_at > ?""").param(Cells.time(clock.instant())).query(this::held).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** False when it is gone or was confirmed meanwhile. */
    boolean confirm(StaffId staff, StaffId by) {
        return database.sql("""
                        select * from staff.setup_link where staff_id = ? and purpose = 'NEW_SECOND_FACTOR' and confirmed_by is null
                          and expires_at > ? for update""")
                .params(staff.value(), Cells.time(clock.instant()))
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

    private Optional<SetupLink> held(ResultSet rs, int number) throws SQLException {
        SetupLink row = row(rs);
        return seal.holds(rs.getBytes("token_hash"), row, rs.getBytes("seal")) ? Optional.of(row) : Optional.empty();
    }

    /** Takes the link away for good; false when somebody else just did. */
    boolean use(Redacted<String> token) {
        return database.sql("delete from staff.setup_link where token_hash = ? and expires_at > ?")
                        .params(Tokens.hash(token), Cells.time(clock.instant()))
                        .update()
                == 1;
    }

    void withdraw(StaffId staff) {
        database.sql("delete from staff.setup_link where staff_id = ? or expires_at <= ?")
                .params(staff.value(), Cells.time(clock.instant()))
                .update();
    }

    void withdraw(SetupLink.Purpose purpose) {
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
        SetupLink link = find(token).orElse(null);
        return link == null ? null : link.sealedFactor();
    }

    void keepSecondFactor(Redacted<String> token, byte[] sealed) {
        find(token)
                .filter(row -> row.secondFactor() == null)
                .ifPresent(row -> write(Tokens.hash(token), row.with(Redacted.of(sealed))));
    }

    private void write(byte[] hash, SetupLink row) {
        database.sql("""
                        update staff.setup_link set name = :name, email = :email, password_hash = :password,
                          totp_sealed = :totp, confirmed_by = :confirmedBy, seal = :seal where token_hash = :hash""")
                .param("name", row.name())
                .param("email", row.email())
                .param("password", row.passwordHash())
                .param("totp", row.sealedFactor())
                .param("confirmedBy", uuid(row.confirmedBy()))
                .param("seal", seal.of(hash, row))
                .param("hash", hash)
                .update();
    }

    private static @Nullable UUID uuid(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable StaffId staff(ResultSet rs, String column) throws SQLException {
        UUID id = rs.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable String lower(@Nullable String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    private static SetupLink row(ResultSet rs) throws SQLException {
        byte[] factor = rs.getBytes("totp_sealed");
        return new SetupLink(
                new StaffId(rs.getObject("staff_id", UUID.class)),
                SetupLink.Purpose.valueOf(rs.getString("purpose")),
                rs.getString("name"),
                rs.getString("email"),
                RoleColumn.roles(rs),
                rs.getString("password_hash"),
                factor == null ? null : Redacted.of(factor),
                Cells.time(rs, "expires_at"),
                staff(rs, "made_by"),
                staff(rs, "confirmed_by"));
    }
}
