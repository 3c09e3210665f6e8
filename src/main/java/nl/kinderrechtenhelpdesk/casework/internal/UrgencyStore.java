package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.Urgency;
import nl.kinderrechtenhelpdesk.casework.UrgencySource;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons for which cases are urgent, with their words sealed; what of it sorts the lists is drawn from them into the case. */
@Repository
class UrgencyStore {

    private static final String TABLE = "casework.urgency";

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    UrgencyStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param words null when there are none, as for what was ticked */
    void add(
            CaseId id,
            UrgencySource source,
            Set<DangerKind> kinds,
            @Nullable Redacted<String> words,
            @Nullable StaffId by) {
        UUID row = Uuid7.next(clock);
        database.sql("""
                        insert into casework.urgency (case_id, urgency_id, source, kinds, words, set_by, set_at)
                        values (:id, :row, :source, :kinds, :words, :by, :at)""")
                .param("id", id.value())
                .param("row", row)
                .param("source", source.name())
                .param(
                        "kinds",
                        Cells.texts(kinds.stream().map(Enum::name).sorted().toList()))
                .param("words", words == null ? null : vault.key(id).seal(slot("words", row), words))
                .param("by", by == null ? null : by.value())
                .param("at", Cells.time(clock.instant()))
                .update();
        draw(id);
    }

    /** How many of these reasons stood and do not any more. */
    int clear(CaseId id, Collection<UUID> reasons, Redacted<String> reason, StaffId by) {
        CaseKey key = vault.key(id);
        int cleared = 0;
        for (UUID row : Set.copyOf(reasons)) {
            cleared += database.sql("""
                            update casework.urgency set cleared_by = :by, cleared_at = :at, reason = :reason
                            where case_id = :id and urgency_id = :row and cleared_at is null""")
                    .param("id", id.value())
                    .param("row", row)
                    .param("by", by.value())
                    .param("at", Cells.time(clock.instant()))
                    .param("reason", key.seal(slot("reason", row), reason))
                    .update();
        }
        draw(id);
        return cleared;
    }

    /** Writes into the case what of its reasons sorts the lists; a case that is not opened yet gets it when it is. */
    void draw(CaseId id) {
        database.sql("""
                        with standing as (
                          select coalesce(array_agg(distinct kind order by kind), '{}') as kinds
                          from casework.urgency u, unnest(u.kinds) as kind where u.case_id = :id and u.cleared_at is null)
                        update casework.case_file set urgent_kinds = standing.kinds, urgent = cardinality(standing.kinds) > 0
                        from standing where case_id = :id and erased_at is null""").param("id", id.value()).update();
    }

    /** Oldest first. */
    List<Urgency> of(CaseId id) {
        return database.sql("select * from casework.urgency where case_id = :id order by set_at, urgency_id")
                .param("id", id.value())
                .query((row, number) -> urgency(row, vault.key(id)))
                .list();
    }

    private static Urgency urgency(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("urgency_id", UUID.class);
        UrgencySource source = UrgencySource.valueOf(row.getString("source"));
        Redacted<String> words = opened(key, "words", id, row);
        boolean byColleague = source == UrgencySource.STAFF;
        return new Urgency(
                id,
                source,
                CaseRows.kinds(row, "kinds"),
                words == null || byColleague ? List.of() : signs(words),
                byColleague ? words : null,
                CaseRows.staff(row, "set_by"),
                Cells.time(row, "set_at"),
                cleared(row, key, id));
    }

    private static Urgency.@Nullable Cleared cleared(ResultSet row, CaseKey key, UUID id) throws SQLException {
        StaffId by = CaseRows.staff(row, "cleared_by");
        Instant at = Cells.timeOrNull(row, "cleared_at");
        Redacted<String> reason = opened(key, "reason", id, row);
        return by == null || at == null || reason == null ? null : new Urgency.Cleared(by, at, reason);
    }

    private static @Nullable Redacted<String> opened(CaseKey key, String column, UUID id, ResultSet row)
            throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : key.open(slot(column, id), sealed);
    }

    /** One line a sign: its kind, a space, its words. */
    static Redacted<String> lines(List<Sign> signs) {
        return Redacted.of(signs.stream()
                .map(sign -> sign.kind() + " "
                        + PlainText.clean(sign.words().reveal()).replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private static List<Sign> signs(Redacted<String> lines) {
        return lines.reveal()
                .lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Sign(DangerKind.valueOf(parts[0]), Redacted.of(parts[1])))
                .toList();
    }

    private static Slot slot(String column, UUID row) {
        return new Slot(TABLE, column, row);
    }
}
