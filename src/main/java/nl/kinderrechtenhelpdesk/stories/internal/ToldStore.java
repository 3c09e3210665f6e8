package nl.kinderrechtenhelpdesk.stories.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import nl.kinderrechtenhelpdesk.stories.ToldChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What askers were told of a change: a copy that is theirs, sealed with the key of their case. */
@Repository
class ToldStore {

    private static final String TABLE = "stories.told";

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    ToldStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    static Stream<SealedColumn> sealed() {
        return SealedColumn.texts(TABLE, "told_id", "dutch", "english");
    }

    static ToldTable told() {
        return ToldTable.told(TABLE, "told_on, told_id", "told_on", "dutch", "english");
    }

    List<ToldChange> of(CaseId id) {
        return database.sql("select * from stories.told where case_id = :id order by told_id desc")
                .param("id", id.value())
                .query((row, number) -> {
                    UUID told = row.getObject("told_id", UUID.class);
                    CaseKey key = vault.key(id);
                    return new ToldChange(
                            row.getObject("told_on", LocalDate.class),
                            key.open(slot(told, "dutch"), row.getBytes("dutch")),
                            key.open(slot(told, "english"), row.getBytes("english")));
                })
                .list();
    }

    boolean has(CaseId id, byte[] mark) {
        return database.sql("select exists (select from stories.told where case_id = :id and mark = :mark)")
                .param("id", id.value())
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /** False when this was told already. */
    boolean add(CaseId id, byte[] mark, Redacted<String> dutch, Redacted<String> english) {
        UUID told = Uuid7.next(clock);
        CaseKey key = vault.key(id);
        return database.sql("""
                                insert into stories.told (case_id, told_id, mark, told_on, dutch, english)
                                values (:case, :id, :mark, :on, :dutch, :english) on conflict (case_id, mark) do nothing""")
                        .param("case", id.value())
                        .param("id", told)
                        .param("mark", mark)
                        .param("on", Zone.today(clock))
                        .param("dutch", key.seal(slot(told, "dutch"), dutch))
                        .param("english", key.seal(slot(told, "english"), english))
                        .update()
                == 1;
    }

    void erase(CaseId id) {
        database.sql("delete from stories.told where case_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Slot slot(UUID told, String column) {
        return new Slot(TABLE, column, told);
    }
}
