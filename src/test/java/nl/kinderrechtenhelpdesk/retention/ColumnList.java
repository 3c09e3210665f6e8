package nl.kinderrechtenhelpdesk.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What {@code src/test/resources/erasure/columns.txt} says of each table and each column. */
final class ColumnList {

    static final String FILE = "erasure/columns.txt";
    static final Set<String> KINDS = Set.of("goes", "stays", "passing", "supporter", "staff", "nothing");
    static final Set<String> WHY_NOT_TOLD = Set.of("", "machine", "double", "file", "unfinished");
    static final Set<String> MARKS = Set.of("sealed", "told", "work");

    /** @param marks {@code sealed} with the key of a case, {@code told} in a copy for the asker, or told as {@code work} of staff */
    record Column(String name, Set<String> marks) {

        boolean sealed() {
            return marks.contains("sealed");
        }

        boolean copied() {
            return marks.contains("told") || marks.contains("work");
        }
    }

    /** @param why it is not told in a copy; empty when it is */
    record Table(String kind, String why, List<Column> columns) {

        List<String> names() {
            return columns.stream().map(Column::name).toList();
        }

        boolean copied() {
            return columns.stream().anyMatch(Column::copied);
        }
    }

    private ColumnList() {}

    static Map<String, Table> read() throws IOException {
        Map<String, Table> tables = new TreeMap<>();
        new ClassPathResource(FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(words -> {
                    String[] kind = words[1].split("/", 2);
                    tables.put(words[0], new Table(kind[0], kind.length > 1 ? kind[1] : "", columns(words)));
                });
        return tables;
    }

    private static List<Column> columns(String[] words) {
        return Arrays.stream(words)
                .skip(2)
                .map(word -> word.split("=", 2))
                .map(word -> new Column(word[0], word.length > 1 ? Set.of(word[1].split(",")) : Set.of()))
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }
}
