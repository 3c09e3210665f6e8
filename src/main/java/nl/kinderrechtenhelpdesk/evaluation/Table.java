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

    /** @throws IllegalArgumentException when a row has not this number of columns; the last column may hold anything but a tab */
    static List<List<String>> rows(List<Path> files, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int number = 0; number < lines.size(); number++) {
                String line = lines.get(number);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(line.split("\t", columns));
                if (row.size() < columns) {
                    throw new IllegalArgumentException(file.getFileName() + " line " + (number + 1) + " has "
                            + row.size() + " columns instead of " + columns);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
