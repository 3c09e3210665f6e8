package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A column in which values stand that are sealed with the keys of cases, as the module that holds it tells it: enough to find each value
 * of a case, open it in its place, and put it back sealed by another key. The table has a column {@code case_id}.
 *
 * @param table with its schema
 * @param kind which of the two ways of {@link CaseKey} seals it
 * @param key the columns that together with {@code case_id} name one row
 * @param also one more expression over the table that {@code place} needs; empty when it needs none
 * @param place the slot of a value, by the columns of {@code key}, {@code case_id} and what {@code also} names
 */
@NamedInterface("cases")
public record SealedColumn(String table, String column, Kind kind, List<String> key, String also, Place place) {

    /** Tells the slot of the value in a row, by the columns that were asked. */
    @FunctionalInterface
    public interface Place {

        Slot of(Row row);
    }

    /** One row, by the columns that were asked. */
    public record Row(Map<String, @Nullable Object> values) {

        /** @throws IllegalStateException when there is no such id */
        public UUID uuid(String column) {
            if (values.get(column) instanceof UUID id) {
                return id;
            }
            throw new IllegalStateException("no id in " + column);
        }

        /** @throws IllegalStateException when there is no such number */
        public int number(String column) {
            if (values.get(column) instanceof Integer number) {
                return number;
            }
            throw new IllegalStateException("no number in " + column);
        }

        public boolean yes(String column) {
            return Boolean.TRUE.equals(values.get(column));
        }

        /** Which columns, never what stands in them. */
        @Override
        public String toString() {
            return "Row" + values.keySet();
        }
    }

    /** How a value is sealed: padded as a text, or byte by byte. */
    public enum Kind {
        TEXT,
        BYTES
    }

    /** Texts in a slot of their own table, their own column and the id of their row, as most are. */
    public static Stream<SealedColumn> texts(String table, String id, String... columns) {
        return Stream.of(columns).map(column -> plain(table, id, column, Kind.TEXT));
    }

    /** As {@link #texts}, of what is not padded. */
    public static SealedColumn bytes(String table, String id, String column) {
        return plain(table, id, column, Kind.BYTES);
    }

    private static SealedColumn plain(String table, String id, String column, Kind kind) {
        return new SealedColumn(table, column, kind, List.of(id), "", row -> new Slot(table, column, row.uuid(id)));
    }
}
