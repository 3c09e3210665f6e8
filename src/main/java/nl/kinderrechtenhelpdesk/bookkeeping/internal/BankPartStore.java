package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where lines belong, and to what they were matched. In the caller's transaction. */
@Component
class BankPartStore {

    /** What a line was matched to. */
    record Match(String kind, UUID id) {}

    private final JdbcClient database;
    private final InstantSource clock;

    BankPartStore(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Part> of(UUID line) {
        return database.sql("select category, cents from bookkeeping.part where line_id = :id order by position")
                .param("id", line)
                .query((row, number) -> new Part(row.getString("category"), row.getLong("cents")))
                .list();
    }

    /** To what the line is matched now; empty for nothing. Nobody else changes the line before the transaction ends. */
    Optional<Match> matched(UUID line) {
        return database.sql("""
                        select matched_kind, matched_id from bookkeeping.bank_line
                         where line_id = :id and matched_id is not null for update""")
                .param("id", line)
                .query((row, number) ->
                        new Match(row.getString("matched_kind"), row.getObject("matched_id", UUID.class)))
                .optional();
    }

    /** False when somebody else wrote meanwhile. */
    boolean write(UUID line, List<Part> parts, @Nullable Match match, int version, StaffId by) {
        boolean open = parts.isEmpty();
        int written = database.sql("""
                        update bookkeeping.bank_line
                           set version = version + 1, sorted_at = :at, sorted_by = :by, matched_kind = :kind, matched_id = :match
                         where line_id = :id and version = :version""")
                .param("at", open ? null : Cells.time(clock.instant()))
                .param("by", open ? null : by.value())
                .param("kind", match == null ? null : match.kind())
                .param("match", match == null ? null : match.id())
                .param("id", line)
                .param("version", version)
                .update();
        if (written == 0) {
            return false;
        }
        database.sql("delete from bookkeeping.part where line_id = :id")
                .param("id", line)
                .update();
        for (int position = 0; position < parts.size(); position++) {
            database.sql(
                            "insert into bookkeeping.part (line_id, position, category, cents) values (:id, :at, :category, :cents)")
                    .param("id", line)
                    .param("at", position)
                    .param("category", parts.get(position).category())
                    .param("cents", parts.get(position).cents())
                    .update();
        }
        return true;
    }
}
