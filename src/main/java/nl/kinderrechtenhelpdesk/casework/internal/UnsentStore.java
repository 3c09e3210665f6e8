package nl.kinderrechtenhelpdesk.casework.internal;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.Unsent;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Unsent texts as one sealed row for each case and person. */
@Repository
class UnsentStore implements Unsent {

    /** Where these texts lie sealed. */
    static final SealedColumn SEALED = new SealedColumn(
            "casework.unsent",
            "texts",
            SealedColumn.Kind.TEXT,
            List.of("staff_id"),
            "",
            row -> slot(new CaseId(row.uuid("case_id")), new StaffId(row.uuid("staff_id"))));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    UnsentStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** The shape under the seal. */
    record Texts(Map<String, String> fields) {}

    @Override
    @Transactional(readOnly = true)
    public Map<String, Redacted<String>> of(CaseId id, StaffId who) {
        Map<String, Redacted<String>> texts = new LinkedHashMap<>();
        OncePerPage.read(Texts.class, "unsent." + id + who, () -> new Texts(read(id, who)))
                .fields()
                .forEach((field, text) -> texts.put(field, Redacted.of(text)));
        return texts;
    }

    @Override
    @Transactional
    public void keep(CaseId id, StaffId who, Map<String, Redacted<String>> texts) {
        Map<String, String> before = read(id, who);
        Map<String, String> now = new LinkedHashMap<>(before);
        texts.forEach((field, text) -> {
            if (text.reveal().isBlank()) {
                now.remove(field);
            } else {
                now.put(field, PlainText.clean(text.reveal()));
            }
        });
        write(id, who, before, now);
    }

    @Override
    @Transactional
    public void forget(CaseId id, StaffId who, Collection<String> fields) {
        Map<String, String> before = read(id, who);
        Map<String, String> now = new LinkedHashMap<>(before);
        now.keySet().removeAll(fields);
        write(id, who, before, now);
    }

    private Map<String, String> read(CaseId id, StaffId who) {
        Optional<byte[]> sealed = database.sql(
                        "select texts from casework.unsent where case_id = :id and staff_id = :who")
                .param("id", id.value())
                .param("who", who.value())
                .query(byte[].class)
                .optional();
        return sealed.map(texts -> JSON.readValue(
                                vault.key(id).open(slot(id, who), texts).reveal(), Texts.class)
                        .fields())
                .orElseGet(Map::of);
    }

    private void write(CaseId id, StaffId who, Map<String, String> before, Map<String, String> now) {
        if (now.equals(before)) {
            return;
        }
        if (now.isEmpty()) {
            database.sql("delete from casework.unsent where case_id = :id and staff_id = :who")
                    .param("id", id.value())
                    .param("who", who.value())
                    .update();
            return;
        }
        Redacted<String> texts = Redacted.of(JSON.writeValueAsString(new Texts(now)));
        database.sql("""
                        insert into casework.unsent (case_id, staff_id, texts, at) values (:id, :who, :texts, :at)
                        on conflict (case_id, staff_id) do update set texts = excluded.texts, at = excluded.at""")
                .param("id", id.value())
                .param("who", who.value())
                .param("texts", vault.key(id).seal(slot(id, who), texts))
                .param("at", Cells.time(clock.instant()))
                .update();
    }

    /** Bound to the case by its key and to the person by the row. */
    private static Slot slot(CaseId id, StaffId who) {
        return new Slot(
                "casework.unsent",
                "texts",
                UUID.nameUUIDFromBytes((id + "/" + who).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
