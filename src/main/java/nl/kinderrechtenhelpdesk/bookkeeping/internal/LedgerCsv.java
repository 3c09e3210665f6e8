package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Euros;

/** The general ledger as comma-separated values (RFC 4180, UTF-8): a row for each side of each entry, debit and credit apart. */
final class LedgerCsv {

    private final String between;
    private final char decimal;
    private final OutputStream out;

    /** A spreadsheet set to a language with decimal commas takes the comma for those. */
    LedgerCsv(Locale locale, OutputStream out) {
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        between = decimal == ',' ? ";" : ",";
        this.out = out;
    }

    void write(List<String> heads, List<JournalEntry> entries, Map<String, NamedAccount> accounts) throws IOException {
        line("\uFEFF" + heads.stream().map(LedgerCsv::quoted).collect(Collectors.joining(between)));
        for (JournalEntry entry : entries) {
            for (JournalEntry.Leg leg : entry.legs()) {
                NamedAccount account = accounts.get(leg.category());
                if (account == null) {
                    throw new IllegalStateException("no account for " + leg.category());
                }
                line(String.join(
                        between,
                        entry.on().toString(),
                        "" + entry.number(),
                        quoted(account.number()),
                        quoted(account.name()),
                        amount(leg.debit()),
                        amount(leg.credit()),
                        quoted(account.category().code())));
            }
        }
    }

    private String amount(long cents) {
        return Euros.plain(cents).replace('.', decimal);
    }

    private void line(String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that begins like a formula is kept from being one. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
