package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many wrong codes everybody together tried, by the minute, shared by all nodes. */
@Component
class WrongCodeStore {

    private final JdbcClient database;

    WrongCodeStore(JdbcClient database) {
        this.database = database;
    }

    void add(Instant now) {
        database.sql("""
                        insert into intake.wrong_codes as w (minute, tries) values (:minute, 1)
                        on conflict (minute) do update set tries = w.tries + 1
                        """)
                .param("minute", now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
                .update();
    }

    long since(Instant start) {
        return database.sql("select coalesce(sum(tries), 0) from intake.wrong_codes where minute >= :start")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void deleteBefore(Instant start) {
        database.sql("delete from intake.wrong_codes where minute < :start")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
    }
}
