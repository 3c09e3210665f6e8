package nl.kinderrechtenhelpdesk.privacy.internal;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.CopiedRow;
import nl.kinderrechtenhelpdesk.privacy.CopyOfCase;
import nl.kinderrechtenhelpdesk.privacy.HoldsPersonalData;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.ToldTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tables that modules tell of, and opens what is sealed in them. */
@Component
class ReadsWhatIsHeld implements CopyOfCase {

    private final ObjectProvider<HoldsPersonalData> holders;
    private final CaseVault vault;
    private final JdbcClient database;

    ReadsWhatIsHeld(ObjectProvider<HoldsPersonalData> holders, CaseVault vault, JdbcClient database) {
        this.holders = holders;
        this.vault = vault;
        this.database = database;
    }

    @Override
    @Transactional
    public List<CopiedRow> rows(CaseId caseId, boolean withWork) {
        CaseKey key = vault.key(caseId);
        return holders.orderedStream()
                .flatMap(holder -> holder.told(caseId).stream()
                        .filter(table -> withWork || !table.work())
                        .flatMap(table -> rows(caseId, table, sealed(holder, table), key).stream()))
                .toList();
    }

    private static Map<String, SealedColumn> sealed(HoldsPersonalData holder, ToldTable table) {
        return holder.sealed().stream()
                .filter(column -> column.table().equals(table.table()))
                .collect(Collectors.toMap(SealedColumn::column, column -> column));
    }

    private List<CopiedRow> rows(CaseId caseId, ToldTable table, Map<String, SealedColumn> sealed, CaseKey key) {
        Set<String> asked = new LinkedHashSet<>(table.columns());
        asked.add("case_id");
        sealed.values().forEach(column -> {
            asked.addAll(column.key());
            if (!column.also().isEmpty()) {
                asked.add(column.also());
            }
        });
        List<CopiedRow> copied = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = database.sql(
                        "select " + String.join(", ", asked) + " from " + table.table()
                                + " where case_id = :case_id and (" + table.where() + ") order by " + table.order())
                .param("case_id", caseId.value())
                .query()
                .listOfRows();
        for (Map<String, @Nullable Object> row : rows) {
            copied.add(copied(caseId, table, row, sealed, key));
        }
        return copied;
    }

    private static CopiedRow copied(
            CaseId caseId,
            ToldTable table,
            Map<String, @Nullable Object> row,
            Map<String, SealedColumn> sealed,
            CaseKey key) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : table.columns()) {
            Object value = row.get(column);
            if (value != null) {
                SealedColumn how = sealed.get(column);
                values.put(column, how == null ? plain(value) : opened(table, how, row, (byte[]) value, key));
            }
        }
        ToldTable.Content files = table.content();
        CopiedRow.Content file =
                files == null ? null : out -> files.copyTo(caseId, new SealedColumn.Row(row).uuid("file_id"), out);
        return new CopiedRow(table.table(), table.work(), Redacted.of(values), file);
    }

    private static String opened(
            ToldTable table, SealedColumn how, Map<String, @Nullable Object> row, byte[] sealed, CaseKey key) {
        return switch (how.kind()) {
            case TEXT ->
                key.open(how.place().of(new SealedColumn.Row(row)), sealed).reveal();
            case BYTES -> table.reading().apply(key.openBytes(how.place().of(new SealedColumn.Row(row)), sealed));
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Timestamp moment -> moment.toInstant();
            case Date day -> day.toLocalDate();
            case Array list -> list(list);
            case Boolean answer -> answer;
            case byte[] _ -> throw new IllegalStateException("sealed, and no module says how");
            case Number number -> number;
            default -> Objects.toString(value);
        };
    }

    private static List<String> list(Array list) {
        try {
            return Arrays.stream((Object[]) list.getArray())
                    .map(String::valueOf)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
