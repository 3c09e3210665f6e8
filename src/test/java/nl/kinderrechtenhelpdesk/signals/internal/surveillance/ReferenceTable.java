package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A table of what other software calculated, under {@code signals/reference}. */
public record ReferenceTable(List<String> header, List<List<String>> rows) {

    public static ReferenceTable of(String file) throws IOException {
        try (InputStream raw =
                        requireNonNull(ReferenceTable.class.getResourceAsStream("/signals/reference/" + file), file);
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<List<String>> all = lines.lines().map(line -> cells(line)).toList();
            return new ReferenceTable(all.getFirst(), all.subList(1, all.size()));
        }
    }

    /** A comma between quotes parts nothing. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    public double number(int row, String column) {
        String cell = text(row, column);
        return cell.equals("NA") || cell.isEmpty()
                ? Double.NaN
                : cell.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(cell);
    }

    public String text(int row, String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return rows.get(row).get(at);
    }

    public double[] column(String column) {
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = number(row, column);
        }
        return numbers;
    }
}
