package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in which browsers somebody signed in, by a random token that the browser keeps. Gives no access: it only keeps a stranger's
 * guesses from slowing down the right person.
 */
@Component
class KnownBrowsers {

    /** How long a browser stays known without being used. */
    private static final Duration LIFE = Duration.ofDays(90);

    private static final String KIND = "staff.known_browser/1";

    private final JdbcClient database;
    private final ObjectProvider<StaffSeal> seals;
    private final InstantSource clock;

    KnownBrowsers(JdbcClient database, ObjectProvider<StaffSeal> seals, InstantSource clock) {
        this.database = database;
        this.seals = seals;
        this.clock = clock;
    }

    /** What to count this browser's attempts by, when it is known for this account. */
    Optional<UUID> subject(StaffId id, @Nullable Redacted<String> token) {
        if (token == null) {
            return Optional.empty();
        }
        return database.sql("""
                        select token_hash, seal from staff.known_browser
                        where token_hash = ? and staff_id = ? and last_used_at > ?""")
                .params(
                        Tokens.hash(token),
                        id.value(),
                        Cells.time(clock.instant().minus(LIFE)))
                .query((rs, n) -> seals.getObject().holds(KIND, fields(id, token), rs.getBytes("seal"))
                        ? Optional.of(UUID.nameUUIDFromBytes(rs.getBytes("token_hash")))
                        : Optional.<UUID>empty())
                .optional()
                .flatMap(Function.identity());
    }

    private static List<@Nullable String> fields(StaffId id, Redacted<String> token) {
        return List.of(HexFormat.of().formatHex(Tokens.hash(token)), id.toString());
    }

    /** Remembers the browser by the token it has, or by a new one. */
    Redacted<String> remember(StaffId id, @Nullable Redacted<String> token) {
        Redacted<String> kept = token != null && subject(id, token).isPresent() ? token : Tokens.random();
        var now = Cells.time(clock.instant());
        database.sql("""
                        insert into staff.known_browser (token_hash, staff_id, last_used_at, seal) values (?, ?, ?, ?)
                        on conflict (token_hash) do update set last_used_at = excluded.last_used_at""")
                .params(Tokens.hash(kept), id.value(), now, seals.getObject().of(KIND, fields(id, kept)))
                .update();
        database.sql("delete from staff.known_browser where last_used_at < ?")
                .param(Cells.time(clock.instant().minus(LIFE)))
                .update();
        return kept;
    }

    void forget(StaffId id) {
        database.sql("delete from staff.known_browser where staff_id = ?")
                .param(id.value())
                .update();
    }
}
