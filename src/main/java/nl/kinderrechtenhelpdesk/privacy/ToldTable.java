package nl.kinderrechtenhelpdesk.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A table of which the rows of a case are told to the person who asked the question, in a copy of all that the helpdesk holds of them
 * (articles 15 and 20 of the General Data Protection Regulation). Sealed columns are opened as {@link SealedColumn} says.
 *
 * @param table with its schema; it has a column {@code case_id}
 * @param work whether it is what staff wrote for each other: told only when a lawyer chose so
 * @param columns in the order in which they are read; ids of rows and of staff are never among them
 * @param where one more condition on its rows, or {@code true}
 * @param order the columns by which rows follow each other
 * @param reading makes text of a column that is sealed byte by byte
 * @param content hands out the file of a row with a {@code file_id}; null for a table without files
 */
@NamedInterface("cases")
public record ToldTable(
        String table,
        boolean work,
        List<String> columns,
        String where,
        String order,
        Function<byte[], String> reading,
        @Nullable Content content) {

    /** The content of one file. */
    @FunctionalInterface
    public interface Content {

        void copyTo(CaseId caseId, UUID fileId, OutputStream out) throws IOException;
    }

    public static ToldTable told(String table, String order, String... columns) {
        return new ToldTable(table, false, List.of(columns), "true", order, bytes -> "", null);
    }

    public static ToldTable work(String table, String order, String... columns) {
        return new ToldTable(table, true, List.of(columns), "true", order, bytes -> "", null);
    }

    public ToldTable only(String condition) {
        return new ToldTable(table, work, columns, condition, order, reading, content);
    }

    public ToldTable readBy(Function<byte[], String> reader) {
        return new ToldTable(table, work, columns, where, order, reader, content);
    }

    public ToldTable withFiles(Content files) {
        return new ToldTable(table, work, columns, where, order, reading, files);
    }
}
