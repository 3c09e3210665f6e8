package nl.kinderrechtenhelpdesk.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One row of what is held of a case, opened for the person whose case it is.
 *
 * @param work whether staff wrote it for each other
 * @param values by column, in order: texts, numbers, yes or no, days, moments, and lists of codes; what is not known is left out
 * @param file that belongs to the row, or null
 */
@NamedInterface("cases")
public record CopiedRow(
        String table,
        boolean work,
        Redacted<Map<String, Object>> values,
        @Nullable Content file) {

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {

        void copyTo(OutputStream out) throws IOException;
    }
}
