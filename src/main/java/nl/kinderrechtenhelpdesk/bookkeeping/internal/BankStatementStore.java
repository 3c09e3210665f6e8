package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements that were taken, and by what a line is known again: the servicer's reference with day and amount; where a bank gives none,
 * its own reference with all that the line says. Of lines that are the same in that, the first of a statement is the first of another.
 * Kept as a keyed hash. In the caller's transaction.
 */
@Component
class BankStatementStore {

    private static final String PRINT = "bookkeeping.line";
    private static final int SHOWN = 50;
    private static final String BETWEEN = "\u001F";

    /** The prints of a statement's lines, in their order; null for one that was taken before. */
    record Fresh(List<byte @Nullable []> prints) {

        int known() {
            return (int) prints.stream().filter(print -> print == null).count();
        }
    }

    private final JdbcClient database;
    private final KeyedHash hashes;
    private final InstantSource clock;

    BankStatementStore(JdbcClient database, KeyedHash hashes, InstantSource clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    Fresh fresh(CamtStatement statement) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, List<byte[]>> kept = kept(statement);
        List<byte @Nullable []> prints = new ArrayList<>();
        for (CamtStatement.Line line : statement.lines()) {
            String content = content(statement.account(), line);
            int again = seen.merge(content, 1, Integer::sum);
            byte[] text = (content + BETWEEN + again).getBytes(StandardCharsets.UTF_8);
            prints.add(
                    isKept(kept.getOrDefault(line.on() + " " + line.cents(), List.of()), text)
                            ? null
                            : hashes.of(PRINT, text));
        }
        return new Fresh(prints);
    }

    /** Each print stands for one line: also made with a key of before, it is found. */
    private boolean isKept(List<byte[]> prints, byte[] text) {
        for (Iterator<byte[]> one = prints.iterator(); one.hasNext(); ) {
            if (hashes.fits(PRINT, text, one.next())) {
                return true;
            }
        }
        return false;
    }

    private Map<String, List<byte[]>> kept(CamtStatement statement) {
        Map<String, List<byte[]>> kept = new HashMap<>();
        database.sql("""
                        select booked_on, cents, print from bookkeeping.bank_line
                         where account = :account and booked_on between :from and :until""")
                .param("account", statement.account())
                .param("from", statement.from(LocalDate.EPOCH))
                .param("until", statement.until(LocalDate.EPOCH))
                .query(row -> {
                    kept.computeIfAbsent(
                                    row.getObject("booked_on", LocalDate.class) + " " + row.getLong("cents"),
                                    _ -> new ArrayList<>())
                            .add(row.getBytes("print"));
                });
        return kept;
    }

    private static String content(String account, CamtStatement.Line line) {
        String known = String.join(BETWEEN, account, line.on().toString(), "" + line.cents(), "" + line.part());
        return line.refIsServicers()
                ? String.join(BETWEEN, known, "servicer", line.ref())
                : String.join(BETWEEN, known, "entry", line.ref(), line.iban(), line.name(), line.remittance());
    }

    UUID keep(CamtStatement statement, int lines, LocalDate otherwise, StaffId by) {
        UUID id = Uuid7.next(clock);
        database.sql("""
                        insert into bookkeeping.statement
                          (statement_id, account, bank_id, from_on, until_on, opening_cents, closing_cents, lines, taken_at, taken_by)
                        values (:id, :account, :bank, :from, :until, :opening, :closing, :lines, :at, :by)""")
                .param("id", id)
                .param("account", statement.account())
                .param("bank", statement.id())
                .param("from", statement.from(otherwise))
                .param("until", statement.until(otherwise))
                .param("opening", statement.opening())
                .param("closing", statement.closing())
                .param("lines", lines)
                .param("at", Cells.time(clock.instant()))
                .param("by", by.value())
                .update();
        return id;
    }

    List<BankFiles.Taken> taken() {
        return database.sql("select * from bookkeeping.statement order by until_on desc, taken_at desc limit :most")
                .param("most", SHOWN)
                .query((row, number) -> new BankFiles.Taken(
                        row.getString("account"),
                        row.getString("bank_id"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getObject("opening_cents", Long.class),
                        row.getObject("closing_cents", Long.class),
                        row.getInt("lines"),
                        Cells.time(row, "taken_at")))
                .list();
    }
}
