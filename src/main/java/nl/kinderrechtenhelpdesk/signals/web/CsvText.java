package nl.kinderrechtenhelpdesk.signals.web;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A file of comma-separated values (RFC 4180, UTF-8) that opens well in the reader's spreadsheet. */
final class CsvText {

    private final String between;
    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** A spreadsheet set to a language with decimal commas takes the comma for those. */
    CsvText(Locale locale) {
        between = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ";" : ",";
    }

    void line(String... cells) {
        text.append(String.join(between, cells)).append("\r\n");
    }

    static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
