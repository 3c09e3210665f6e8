package nl.kinderrechtenhelpdesk.giving.internal;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Answer;
import nl.kinderrechtenhelpdesk.giving.internal.PaymentProvider.Status;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments at the provider in their table, as it last told them. In the caller's transaction. */
@Component
class PaymentStore {

    private static final int AT_A_TIME = 50;

    /**
     * A payment that was begun.
     *
     * @param attempt counts from 1 for each gift
     */
    record Kept(
            String id,
            UUID gift,
            int attempt,
            Status status,
            @Nullable URI payAt) {}

    private final JdbcClient database;
    private final InstantSource clock;

    PaymentStore(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(UUID gift, int attempt, Answer.Payment payment) {
        database.sql("""
                        insert into giving.payment (payment_id, gift_id, attempt, status, method, pay_address, made_at, told_at)
                        values (:id, :gift, :attempt, :status, :method, :payAt, :now, :now) on conflict do nothing""")
                .param("id", payment.id())
                .param("gift", gift)
                .param("attempt", attempt)
                .param("status", payment.status().name())
                .param("method", payment.method())
                .param("payAt", payment.payAt() == null ? null : payment.payAt().toString())
                .param("now", Cells.time(clock.instant()))
                .update();
    }

    /** What is paid stays paid, in whatever order the news comes. */
    void told(Answer.Payment payment) {
        database.sql("""
                        update giving.payment
                           set status = :status, method = coalesce(:method, method), told_at = :now,
                               pay_address = case when :status = 'OPEN' then pay_address end
                         where payment_id = :id and status <> 'PAID'""")
                .param("status", payment.status().name())
                .param("method", payment.method())
                .param("now", Cells.time(clock.instant()))
                .param("id", payment.id())
                .update();
    }

    /** Whether the last answer is at least so old; then it counts as asked now. */
    boolean turnToAsk(String id, Duration atLeast) {
        return database.sql("update giving.payment set told_at = :now where payment_id = :id and told_at <= :before")
                        .param("now", Cells.time(clock.instant()))
                        .param("before", Cells.time(clock.instant().minus(atLeast)))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Kept> find(String id) {
        return database.sql("select * from giving.payment where payment_id = :id")
                .param("id", id)
                .query(PaymentStore::read)
                .optional();
    }

    Optional<Kept> last(UUID gift) {
        return database.sql("select * from giving.payment where gift_id = :gift order by attempt desc limit 1")
                .param("gift", gift)
                .query(PaymentStore::read)
                .optional();
    }

    /** Those under way of which nothing was heard for so long, the longest silent first; not those begun too long ago to come to anything. */
    List<String> silent(Duration atLeast, Duration notOlderThan) {
        return database.sql("""
                        select payment_id from giving.payment
                         where status in ('OPEN', 'PENDING', 'AUTHORIZED') and told_at < :before and made_at > :after
                         order by told_at limit :most""")
                .param("before", Cells.time(clock.instant().minus(atLeast)))
                .param("after", Cells.time(clock.instant().minus(notOlderThan)))
                .param("most", AT_A_TIME)
                .query((row, number) -> row.getString("payment_id"))
                .list();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        @Nullable String payAt = row.getString("pay_address");
        return new Kept(
                row.getString("payment_id"),
                row.getObject("gift_id", UUID.class),
                row.getInt("attempt"),
                Status.valueOf(row.getString("status")),
                payAt == null ? null : URI.create(payAt));
    }
}
