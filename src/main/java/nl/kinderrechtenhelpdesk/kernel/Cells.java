package nl.kinderrechtenhelpdesk.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moments and lists as parameters of a statement and as columns of a row, each by the same name in both directions.
 *
 * <p>A moment is a {@code timestamptz}, kept to the microsecond. A list is an array of the database; an empty list is an empty array, never {@code null}.
 * What the driver takes and gives as it is needs nothing from here: text, numbers, bytes, a {@link UUID}, and a day as {@link java.time.LocalDate}.
 */
public final class Cells {

    private Cells() {}

    public static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant moment) {
        return moment == null ? null : time(moment);
    }

    /** Of a column that is {@code not null}. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A {@code text[]}, in the order of the collection. */
    public static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** As the column has them, also a {@code null} that somebody wrote by hand. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return Collections.unmodifiableList(
                Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    /** A {@code uuid[]}, in the order of the collection. */
    public static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    /** A {@code bigint[]}, in the order of the collection. */
    public static Long[] numbers(Collection<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }
}
