package nl.kinderrechtenhelpdesk.advocacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Message;
import nl.kinderrechtenhelpdesk.advocacy.AskerNews.Words;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages for askers. One that was agreed to is never changed. */
@Repository
class NewsStore {

    private final JdbcClient database;
    private final SealedTexts texts;
    private final InstantSource clock;

    NewsStore(JdbcClient database, SealedTexts texts, InstantSource clock) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
    }

    List<Message> of(UUID problem) {
        return database.sql("select * from advocacy.asker_news where problem_id = :problem order by number desc")
                .param("problem", problem)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Message> find(UUID id) {
        return database.sql("select * from advocacy.asker_news where news_id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** False when somebody else wrote this number first. What still waits for a second person gives way. */
    boolean add(UUID problem, int number, Words dutch, Words english, StaffId by) {
        UUID id = Uuid7.next(clock);
        boolean added = database.sql("""
                                insert into advocacy.asker_news (news_id, problem_id, number, texts, written_at, written_by)
                                values (:id, :problem, :number, :texts, :at, :by) on conflict (problem_id, number) do nothing""")
                        .param("id", id)
                        .param("problem", problem)
                        .param("number", number)
                        .param(
                                "texts",
                                texts.seal(
                                        slot(id),
                                        Stream.of(dutch.child(), dutch.adult(), english.child(), english.adult())
                                                .map(Redacted::of)
                                                .toList()))
                        .param("at", Cells.time(clock.instant()))
                        .param("by", by.value())
                        .update()
                == 1;
        if (added) {
            database.sql("""
                            delete from advocacy.asker_news
                            where problem_id = :problem and number < :number and agreed_at is null""").param("problem", problem).param("number", number).update();
        }
        return added;
    }

    boolean agree(UUID id, Instant at, StaffId by) {
        return database.sql("""
                                update advocacy.asker_news n set agreed_at = :at, agreed_by = :by
                                where news_id = :id and agreed_at is null
                                and not exists (select from advocacy.asker_news later
                                                where later.problem_id = n.problem_id and later.number > n.number)""")
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The first count stays: two of them side by side would say who came between. */
    void told(UUID id, int shown) {
        database.sql("update advocacy.asker_news set told = :told where news_id = :id and told is null")
                .param("told", shown)
                .param("id", id)
                .update();
    }

    private Message read(ResultSet row) throws SQLException {
        UUID id = row.getObject("news_id", UUID.class);
        List<String> opened = texts.open(slot(id), row.getBytes("texts")).stream()
                .map(Redacted::reveal)
                .toList();
        UUID agreed = row.getObject("agreed_by", UUID.class);
        return new Message(
                id,
                row.getObject("problem_id", UUID.class),
                row.getInt("number"),
                new Words(opened.get(0), opened.get(1)),
                new Words(opened.get(2), opened.get(3)),
                new StaffId(Objects.requireNonNull(row.getObject("written_by", UUID.class))),
                agreed == null ? null : new StaffId(agreed),
                row.getObject("told", Integer.class));
    }

    private static Slot slot(UUID id) {
        return new Slot("advocacy.asker_news", "texts", id);
    }
}
