package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided otherwise, with their reasons sealed. Entries stay; one that was taken back binds no more. */
@Repository
class OverrideStore {

    /** @param grant null for none */
    record Entry(UUID id, UUID fact, @Nullable UUID grant, Redacted<String> reason, Instant at, StaffId by) {}

    private final JdbcClient database;
    private final OrganisationVault vault;

    OverrideStore(JdbcClient database, OrganisationVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those that bind, the last first. */
    List<Entry> all() {
        return database.sql("""
                        select * from funding.allocation_override where withdrawn_at is null
                        order by made_at desc, override_id""")
                .query((row, n) -> {
                    UUID id = row.getObject("override_id", UUID.class);
                    return new Entry(
                            id,
                            row.getObject("fact_id", UUID.class),
                            row.getObject("grant_id", UUID.class),
                            vault.open(slot(id), row.getBytes("reason")),
                            Cells.time(row, "made_at"),
                            new StaffId(row.getObject("made_by", UUID.class)));
                })
                .list();
    }

    Map<UUID, @Nullable UUID> bound() {
        Map<UUID, @Nullable UUID> bound = new HashMap<>();
        all().forEach(entry -> bound.put(entry.fact(), entry.grant()));
        return bound;
    }

    /** In the place of an earlier one about the same work, which is taken back. */
    void add(UUID id, UUID fact, @Nullable UUID grant, Redacted<String> reason, Instant at, StaffId by) {
        database.sql("""
                        update funding.allocation_override set withdrawn_at = :at, withdrawn_by = :by
                        where fact_id = :fact and withdrawn_at is null""")
                .param("at", Cells.time(at))
                .param("by", by.value())
                .param("fact", fact)
                .update();
        database.sql("""
                        insert into funding.allocation_override (override_id, fact_id, grant_id, reason, made_at, made_by)
                        values (:id, :fact, cast(:grant as uuid), :reason, :at, :by)""")
                .param("id", id)
                .param("fact", fact)
                .param("grant", grant)
                .param("reason", vault.seal(slot(id), reason))
                .param("at", Cells.time(at))
                .param("by", by.value())
                .update();
    }

    boolean takeBack(UUID id, Instant at, StaffId by) {
        return database.sql("""
                                update funding.allocation_override set withdrawn_at = :at, withdrawn_by = :by
                                where override_id = :id and withdrawn_at is null""")
                        .param("at", Cells.time(at))
                        .param("by", by.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Slot slot(UUID id) {
        return new Slot("funding.allocation_override", "reason", id);
    }
}
