package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** New codes in {@code intake.new_code}, sealed, for as long as their asker may not have seen them. */
@Component
class NewCodes {

    private final JdbcClient database;

    NewCodes(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID id, byte[] sealed, Instant expiresAt) {
        database.sql("insert into intake.new_code (id, sealed, expires_at) values (:id, :sealed, :expires)")
                .param("id", id)
                .param("sealed", sealed)
                .param("expires", Cells.time(expiresAt))
                .update();
    }

    Optional<byte[]> find(UUID id, Instant now) {
        return database.sql("select sealed from intake.new_code where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", Cells.time(now))
                .query((row, number) -> row.getBytes("sealed"))
                .optional();
    }

    void deleteExpired(Instant now) {
        database.sql("delete from intake.new_code where expires_at <= :now")
                .param("now", Cells.time(now))
                .update();
    }
}
