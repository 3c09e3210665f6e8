package nl.kinderrechtenhelpdesk.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of which a line is a row and a tab parts the columns; blank lines and lines that begin with {@code #} are passed over. */
final class Table {

    private Table() {}

    /** One row with where it stands, such as {@code terms.tsv line 3}. */
    record Row(String place, List<String> columns) {}

    /** @throws IllegalArgumentException when a row has not this number of columns; the last column may hold anything but a tab */
    static List<List<String>> rows(List<Path> files, int columns) throws IOException {
        return placed(files, columns).stream().map(Row::columns).toList();
    }

    /** As {@link #rows}, for who has to say which row does not fit. */
    static List<Row> placed(List<Path> files, int columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int number = 0; number < lines.size(); number++) {
                String line = lines.get(number);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String place = file.getFileName() + " line " + (number + 1);
                List<String> row = List.of(line.split("\t", columns));
                if (row.size() < columns) {
                    throw new IllegalArgumentException(place + " has " + row.size() + " columns instead of " + columns);
                }
                rows.add(new Row(place, row));
            }
        }
        return rows;
    }
}
