package nl.kinderrechtenhelpdesk.privacy.internal;

import com.google.crypto.tink.KeysetHandle;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.privacy.CaseErased;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The vault: a fresh AES-256-GCM keyset for each case, wrapped and bound to the case's id, one row each. */
@Component
class WrappedCaseKeys implements CaseVault {

    private final JdbcClient database;
    private final JdbcOperations batches;
    private final InstantSource clock;
    private final KeyWrap wrap;

    WrappedCaseKeys(JdbcClient database, JdbcOperations batches, InstantSource clock, KeyWrap wrap) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
        this.wrap = wrap;
    }

    @Override
    public CaseKey create(CaseId caseId) {
        return Objects.requireNonNull(createAll(List.of(caseId)).get(caseId));
    }

    @Override
    public Map<CaseId, CaseKey> createAll(Collection<CaseId> caseIds) {
        Map<CaseId, CaseKey> keys = HashMap.newHashMap(caseIds.size());
        List<Object[]> rows = new ArrayList<>(caseIds.size());
        var now = Cells.time(clock.instant());
        for (CaseId caseId : caseIds) {
            KeysetHandle keyset = KeyWrap.fresh();
            rows.add(new Object[] {caseId.value(), wrap.wrap(caseId, keyset), now, wrap.name()});
            keys.put(caseId, KeyWrap.seal(caseId, keyset));
        }
        batches.batchUpdate(
                "insert into privacy.case_key (case_id, wrapped, created_at, wrapped_by) values (?, ?, ?, ?)", rows);
        return keys;
    }

    @Override
    public CaseKey key(CaseId caseId) {
        return OncePerPage.read(CaseKey.class, "key." + caseId, () -> read(caseId));
    }

    private CaseKey read(CaseId caseId) {
        if (maybeWritten()) {
            hold(caseId);
        }
        CaseKey key = keys(List.of(caseId)).get(caseId);
        if (key == null) {
            throw new CaseErased(caseId);
        }
        return key;
    }

    /** Somebody who only looks at a page writes nothing that an erasure could miss. */
    private static boolean maybeWritten() {
        return !OncePerPage.onlyLooking()
                && TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Nobody destroys the key before this transaction ends: an erasure waits, and then finds what was sealed with it meanwhile. */
    private void hold(CaseId caseId) {
        database.sql("select case_id from privacy.case_key where case_id = :id for key share")
                .param("id", caseId.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public Map<CaseId, CaseKey> keys(Collection<CaseId> caseIds) {
        Map<CaseId, CaseKey> keys = HashMap.newHashMap(caseIds.size());
        database.sql("select case_id, wrapped from privacy.case_key where case_id = any(:ids)")
                .param(
                        "ids",
                        Cells.ids(caseIds.stream().map(CaseId::value).distinct().toList()))
                .query(row -> {
                    CaseId caseId = new CaseId(row.getObject("case_id", UUID.class));
                    keys.put(caseId, KeyWrap.seal(caseId, wrap.unwrap(caseId, row.getBytes("wrapped"))));
                });
        return keys;
    }

    @Override
    public Set<CaseId> withoutKey(Collection<CaseId> caseIds) {
        return database
                .sql("""
                        select id from unnest(cast(:ids as uuid[])) as asked (id)
                         where not exists (select 1 from privacy.case_key where case_id = id)""")
                .param("ids", Cells.ids(caseIds.stream().map(CaseId::value).toList()))
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void destroy(CaseId caseId) {
        database.sql("delete from privacy.case_key where case_id = :id")
                .param("id", caseId.value())
                .update();
    }
}
