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

    /** @param sealed whether values in it are sealed with the key of a case */
    record Column(String name, boolean sealed) {}

    record Table(String kind, List<Column> columns) {

        List<String> names() {
            return columns.stream().map(Column::name).toList();
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
                .forEach(words -> tables.put(words[0], new Table(words[1], columns(words))));
        return tables;
    }

    private static List<Column> columns(String[] words) {
        return Arrays.stream(words)
                .skip(2)
                .map(word -> word.split("=", 2))
                .map(word -> new Column(word[0], word.length > 1 && word[1].equals("sealed")))
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }
}
