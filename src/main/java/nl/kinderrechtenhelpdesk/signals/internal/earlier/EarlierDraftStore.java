package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import nl.kinderrechtenhelpdesk.signals.EarlierMapping;
import nl.kinderrechtenhelpdesk.signals.EarlierSheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is being mapped, sealed with the key of the organisation. */
@Repository
class EarlierDraftStore {

    private static final String TABLE = "signals.earlier_draft";

    /** One draft; {@code digest} is that of its file. */
    record Kept(UUID id, Redacted<byte[]> digest, EarlierSheet sheet, EarlierMapping mapping) {}

    private final JdbcClient database;
    private final OrganisationVault vault;
    private final JsonMapper json;
    private final InstantSource clock;

    EarlierDraftStore(JdbcClient database, OrganisationVault vault, JsonMapper json, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    UUID begin(EarlierSheet sheet, EarlierMapping mapping, byte[] digest, StaffId by) {
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into signals.earlier_draft (draft_id, made_by, made_at, digest, sheet, mapping)
                        values (:id, :by, :at, :digest, :sheet, :mapping)""")
                .param("id", id)
                .param("by", by.value())
                .param("at", Cells.time(clock.instant()))
                .param("digest", digest)
                .param("sheet", seal(id, "sheet", sheet))
                .param("mapping", seal(id, "mapping", mapping))
                .update();
        return id;
    }

    Optional<Kept> find(UUID id, StaffId by) {
        return database.sql("select * from signals.earlier_draft where draft_id = :id and made_by = :by")
                .param("id", id)
                .param("by", by.value())
                .query((row, number) -> new Kept(
                        id,
                        Redacted.of(row.getBytes("digest")),
                        open(id, "sheet", row.getBytes("sheet"), EarlierSheet.class),
                        open(id, "mapping", row.getBytes("mapping"), EarlierMapping.class)))
                .optional();
    }

    List<UUID> of(StaffId by) {
        return database.sql("select draft_id from signals.earlier_draft where made_by = :by order by made_at desc")
                .param("by", by.value())
                .query((row, number) -> row.getObject("draft_id", UUID.class))
                .list();
    }

    void keep(UUID id, EarlierMapping mapping) {
        database.sql("update signals.earlier_draft set mapping = :mapping where draft_id = :id")
                .param("id", id)
                .param("mapping", seal(id, "mapping", mapping))
                .update();
    }

    /** @return false when it is gone already */
    boolean throwAway(UUID id, StaffId by) {
        return database.sql("delete from signals.earlier_draft where draft_id = :id and made_by = :by")
                        .param("id", id)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    void throwAwayBefore(Instant moment) {
        database.sql("delete from signals.earlier_draft where made_at < :moment")
                .param("moment", Cells.time(moment))
                .update();
    }

    private byte[] seal(UUID id, String column, Object value) {
        return vault.seal(new Slot(TABLE, column, id), Redacted.of(json.writeValueAsString(value)));
    }

    private <T> T open(UUID id, String column, byte[] sealed, Class<T> type) {
        return json.readValue(vault.open(new Slot(TABLE, column, id), sealed).reveal(), type);
    }
}
