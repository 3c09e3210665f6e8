package nl.kinderrechtenhelpdesk.backup.internal;

import java.util.List;
import java.util.Map;

/**
 * What stands in front of a backup: when it was made, which part it is, the migrations its tables had, and the tables in the order in
 * which they can be filled.
 *
 * @param counters how far each sequence was, at least
 */
record Outline(
        String format,
        String madeAt,
        Part part,
        String server,
        List<String> migrations,
        Map<String, Long> counters,
        List<Columns> tables) {

    static final String FORMAT = "kinderrechtenhelpdesk-backup-1";

    /** A table as {@code schema.name}, with the columns that are stored and not reckoned from others. */
    record Columns(String table, List<String> columns) {

        String list() {
            return String.join(
                    ", ", columns.stream().map(column -> '"' + column + '"').toList());
        }

        /** The order of rows is the order on disk, so that it is the same after they were put back. */
        String copyOut() {
            return "copy " + table + " (" + list() + ") to stdout";
        }

        String copyIn() {
            return "copy " + table + " (" + list() + ") from stdin";
        }
    }

    /** How much of a table there is, and the SHA-256 of it as hexadecimal digits. */
    record Sum(long rows, String sha256) {}

    /** What stands at the end of a backup. */
    record Sums(Map<String, Sum> tables) {}
}
