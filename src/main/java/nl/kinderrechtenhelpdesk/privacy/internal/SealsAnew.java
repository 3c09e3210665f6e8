package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens every sealed value of a case with one key and seals it with another, in its own place. Which there are, each module says. One
 * value at a time, so that files are never in memory together.
 */
@Component
class SealsAnew {

    private final ObjectProvider<HoldsPersonalData> holders;
    private final JdbcClient database;

    SealsAnew(ObjectProvider<HoldsPersonalData> holders, JdbcClient database) {
        this.holders = holders;
        this.database = database;
    }

    /**
     * In the caller's transaction, which holds the row of the key.
     *
     * @throws nl.kinderrechtenhelpdesk.privacy.SealBroken when a value was altered; then nothing of the case may change
     */
    void all(CaseId caseId, CaseKey before, CaseKey after) {
        for (HoldsPersonalData holder : holders) {
            for (SealedColumn column : holder.sealed()) {
                for (Map<String, @Nullable Object> row : rows(caseId, column)) {
                    again(column, row, before, after);
                }
            }
        }
    }

    private List<Map<String, @Nullable Object>> rows(CaseId caseId, SealedColumn of) {
        Set<String> shown = new LinkedHashSet<>(of.key());
        shown.add("case_id");
        if (!of.also().isEmpty()) {
            shown.add(of.also());
        }
        return database.sql("select " + String.join(", ", shown) + " from " + of.table()
                        + " where case_id = :case_id and " + of.column() + " is not null")
                .param("case_id", caseId.value())
                .query()
                .listOfRows();
    }

    private void again(SealedColumn of, Map<String, @Nullable Object> row, CaseKey before, CaseKey after) {
        Set<String> key = new LinkedHashSet<>(of.key());
        key.add("case_id");
        String where = key.stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
        Map<String, Object> named = new HashMap<>();
        key.forEach(column -> named.put(column, Objects.requireNonNull(row.get(column))));
        byte[] sealed = database.sql("select " + of.column() + " from " + of.table() + " where " + where)
                .params(named)
                .query(byte[].class)
                .single();
        named.put("sealed", again(of.kind(), of.place().of(new SealedColumn.Row(row)), sealed, before, after));
        database.sql("update " + of.table() + " set " + of.column() + " = :sealed where " + where)
                .params(named)
                .update();
    }

    private static byte[] again(SealedColumn.Kind kind, Slot slot, byte[] sealed, CaseKey before, CaseKey after) {
        return switch (kind) {
            case TEXT -> after.seal(slot, before.open(slot, sealed));
            case BYTES -> after.sealBytes(slot, before.openBytes(slot, sealed));
        };
    }
}
