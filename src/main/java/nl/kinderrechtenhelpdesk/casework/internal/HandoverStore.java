package nl.kinderrechtenhelpdesk.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.casework.Handover;
import nl.kinderrechtenhelpdesk.casework.HandoverText;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts with which cases left the helpdesk, sealed with the key of the case and found by their words. */
@Repository
class HandoverStore {

    private static final String TABLE = "casework.handover";

    private final JdbcClient database;
    private final CaseVault vault;
    private final BlindIndex index;
    private final InstantSource clock;

    HandoverStore(JdbcClient database, CaseVault vault, BlindIndex index, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.index = index;
        this.clock = clock;
    }

    /** @return the id of the row */
    UUID keep(CaseId id, Handover handover) {
        CaseKey key = vault.key(id);
        UUID row = Uuid7.next(clock);
        HandoverText text = handover.text();
        database.sql("""
                        insert into casework.handover (case_id, handover_id, kind, to_whom, for_them, for_asker, staff_id, at)
                        values (:id, :row, :kind, :toWhom, :forThem, :forAsker, :by, :at)""")
                .param("id", id.value())
                .param("row", row)
                .param("kind", handover.move() == Move.REFER ? "REFERRED" : "DECLINED")
                .param("toWhom", key.seal(slot("to_whom", row), text.toWhom()))
                .param("forThem", text.forThem() == null ? null : key.seal(slot("for_them", row), text.forThem()))
                .param("forAsker", key.seal(slot("for_asker", row), text.forAsker()))
                .param("by", handover.by().value())
                .param("at", Cells.time(handover.at()))
                .update();
        index.add(id, words(text));
        return row;
    }

    /** By which the case is found. */
    static List<Redacted<String>> words(HandoverText text) {
        return Stream.of(text.toWhom(), text.forThem(), text.forAsker())
                .filter(Objects::nonNull)
                .toList();
    }

    List<Handover> of(CaseId id) {
        return database.sql("select * from casework.handover where case_id = :id order by at, handover_id")
                .param("id", id.value())
                .query((row, number) -> handover(row, vault.key(id)))
                .list();
    }

    static Handover handover(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("handover_id", UUID.class);
        return new Handover(
                row.getString("kind").equals("REFERRED") ? Move.REFER : Move.DECLINE,
                new HandoverText(
                        key.open(slot("to_whom", id), row.getBytes("to_whom")),
                        opened(key, slot("for_them", id), row.getBytes("for_them")),
                        key.open(slot("for_asker", id), row.getBytes("for_asker"))),
                new StaffId(row.getObject("staff_id", UUID.class)),
                Cells.time(row, "at"));
    }

    private static @Nullable Redacted<String> opened(CaseKey key, Slot slot, byte @Nullable [] sealed) {
        return sealed == null ? null : key.open(slot, sealed);
    }

    private static Slot slot(String column, UUID row) {
        return new Slot(TABLE, column, row);
    }
}
