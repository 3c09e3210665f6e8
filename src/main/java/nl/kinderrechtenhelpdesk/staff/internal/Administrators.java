package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of {@code staff.account} about administrators only: one must always be left, and one without a way in is given another. */
@Component
class Administrators {

    private final JdbcClient database;
    private final AccountRows rows;
    private final InstantSource clock;

    Administrators(JdbcClient database, AccountRows rows, InstantSource clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether there is an active one besides this one; locks them, so that two cannot leave at once. */
    boolean anyBesides(StaffId one) {
        return !rows.all(
                        "where active and 'ADMINISTRATOR' = any (account.roles) and id <> ? order by id for update of account",
                        one.value())
                .isEmpty();
    }

    /** Whether there is a row of one, also one that does not hold: breaking it must not make the way in of a first administrator. */
    boolean any() {
        return database.sql("""
                        select exists (select 1 from staff.account where active and 'ADMINISTRATOR' = any (roles))""").query(Boolean.class).single();
    }

    /** The name in a row of one with this address that does not hold; it opens nothing. */
    Optional<String> broken(String email) {
        return rows.stored(
                        "where email = ? and 'ADMINISTRATOR' = any (account.roles)",
                        email.strip().toLowerCase(Locale.ROOT))
                .filter(stored -> rows.held(stored).isEmpty())
                .map(stored -> stored.row().account().member().name());
    }

    void recoveryBegun(StaffId id) {
        database.sql("update staff.account set recovery_at = ? where id = ?")
                .params(Cells.time(clock.instant()), id.value())
                .update();
    }

    /** How many were given a way in from the machine itself since then. */
    long recoveries(Instant since) {
        return database.sql("select count(*) from staff.account where active and recovery_at > ?")
                .param(Cells.time(since))
                .query(Long.class)
                .single();
    }
}
