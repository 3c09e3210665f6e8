package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts by account or known browser, in the database so that all nodes count together. An attempt counts as failed from its
 * start, or many at once would all slip through; a right one takes its count away again.
 */
@Component
class FailedAttempts {

    private final JdbcClient database;
    private final InstantSource clock;

    FailedAttempts(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Starts an attempt: zero when it may go on, or how long to wait, and then nothing is counted. */
    Duration start(UUID subject, SlowDown policy) {
        Instant now = clock.instant();
        int counted = database.sql("""
                        insert into staff.failed_attempt as f (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when f.last_at < :forgotten or f.last_at > :ahead then 1 else f.failures + 1 end, last_at = :now
                        where f.last_at > :ahead or f.last_at + make_interval(secs => case when f.failures < :free then 0
                          else least(:cap, power(2, least(f.failures - :free, 20))) end) <= :now""")
                .param("subject", subject)
                .param("now", Cells.time(now))
                .param("forgotten", Cells.time(now.minus(SlowDown.FORGOTTEN_AFTER)))
                .param("ahead", Cells.time(now.plus(SlowDown.CLOCKS_DIFFER)))
                .param("free", policy.free())
                .param("cap", policy.capSeconds())
                .update();
        return counted == 1 ? Duration.ZERO : left(subject, policy, now);
    }

    void succeeded(UUID subject) {
        database.sql("delete from staff.failed_attempt where subject = ?")
                .param(subject)
                .update();
    }

    void forgetOld() {
        database.sql("delete from staff.failed_attempt where last_at < ? or last_at > ?")
                .param(Cells.time(clock.instant().minus(SlowDown.FORGOTTEN_AFTER)))
                .param(Cells.time(clock.instant().plus(SlowDown.CLOCKS_DIFFER)))
                .update();
    }

    private Duration left(UUID subject, SlowDown policy, Instant now) {
        return database.sql("select failures, last_at from staff.failed_attempt where subject = ?")
                .param(subject)
                .query((rs, n) ->
                        Duration.between(now, Cells.time(rs, "last_at").plus(policy.after(rs.getInt("failures")))))
                .optional()
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }
}
