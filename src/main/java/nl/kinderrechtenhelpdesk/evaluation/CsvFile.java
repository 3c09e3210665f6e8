package nl.kinderrechtenhelpdesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files of comma-separated values, packed by gzip when their name ends so. Files with tabs are {@link Table}. */
final class CsvFile {

    private CsvFile() {}

    static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = String.valueOf(file).endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    /** Every line but empty ones in its cells, the header first. */
    static List<List<String>> rows(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(CsvFile::cells)
                    .toList();
        }
    }

    /** The cells of a line, of which some stand between quotes. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"') {
                quoted = !quoted;
            } else if (one == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(one);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
