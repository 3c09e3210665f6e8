package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.KeyedHash;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the bank in their table, sealed where they say who paid. In the caller's transaction. */
@Component
class BankLineStore {

    private static final String PAYER = "bookkeeping.payer";
    private static final String SELECT = """
            select l.*, exists (select 1 from bookkeeping.book_year y
                                 where y.year = extract(year from l.booked_on) and y.closed_at is not null) as closed
              from bookkeeping.bank_line l\s""";

    private final JdbcClient database;
    private final OrganisationVault vault;
    private final KeyedHash hashes;
    private final BankPartStore parts;
    private final InstantSource clock;

    BankLineStore(
            JdbcClient database, OrganisationVault vault, KeyedHash hashes, BankPartStore parts, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.hashes = hashes;
        this.parts = parts;
        this.clock = clock;
    }

    /** False when a line with the same print was kept meanwhile. */
    boolean keep(UUID statement, String account, CamtStatement.Line line, byte[] print) {
        UUID id = Uuid7.next(clock);
        return database.sql("""
                        insert into bookkeeping.bank_line
                          (line_id, statement_id, account, booked_on, cents, print, payer, name, iban, remittance)
                        values (:id, :statement, :account, :on, :cents, :print, :payer, :name, :iban, :remittance)
                        on conflict (print) do nothing""")
                        .param("id", id)
                        .param("statement", statement)
                        .param("account", account)
                        .param("on", line.on())
                        .param("cents", line.cents())
                        .param("print", print)
                        .param("payer", line.iban().isEmpty() ? null : payer(line.iban()))
                        .param("name", seal(id, "name", line.name()))
                        .param("iban", seal(id, "iban", line.iban()))
                        .param("remittance", seal(id, "remittance", line.remittance()))
                        .update()
                == 1;
    }

    Optional<BankLine> find(UUID id) {
        return database.sql(SELECT + "where l.line_id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    List<BankLine> page(boolean sorted, Paging paging) {
        return database.sql(SELECT
                        + (sorted
                                ? "where l.sorted_at is not null order by l.booked_on desc, l.number desc"
                                : "where l.sorted_at is null order by l.booked_on, l.number")
                        + " limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> read(row))
                .list();
    }

    long count(boolean sorted) {
        return database.sql("select count(*) from bookkeeping.bank_line where sorted_at is "
                        + (sorted ? "not null" : "null"))
                .query(Long.class)
                .single();
    }

    /** The category of the last line of the same other side that went the same way and was put in one. */
    Optional<String> before(BankLine line) {
        if (line.iban().reveal().isEmpty()) {
            return Optional.empty();
        }
        return database.sql("""
                        select min(p.category) as category
                          from (select line_id from bookkeeping.bank_line
                                 where payer = :payer and sorted_at is not null and sign(cents) = sign(:cents)
                                 order by booked_on desc, number desc limit 1) l
                          join bookkeeping.part p using (line_id)
                         group by l.line_id having count(*) = 1""")
                .param("payer", payer(line.iban().reveal()))
                .param("cents", line.cents())
                .query((row, number) -> row.getString("category"))
                .optional();
    }

    private byte[] payer(String iban) {
        return hashes.of(PAYER, iban.getBytes(StandardCharsets.UTF_8));
    }

    private BankLine read(ResultSet row) throws SQLException {
        UUID id = row.getObject("line_id", UUID.class);
        return new BankLine(
                id,
                row.getLong("number"),
                row.getString("account"),
                row.getObject("booked_on", LocalDate.class),
                row.getLong("cents"),
                open(row, id, "name"),
                open(row, id, "iban"),
                open(row, id, "remittance"),
                parts.of(id),
                row.getObject("matched_id") != null,
                row.getInt("version"),
                row.getBoolean("closed"));
    }

    private byte[] seal(UUID id, String column, String text) {
        return vault.seal(slot(id, column), Redacted.of(text));
    }

    private Redacted<String> open(ResultSet row, UUID id, String column) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(column);
        return sealed == null ? Redacted.of("") : vault.open(slot(id, column), sealed);
    }

    private static Slot slot(UUID id, String column) {
        return new Slot("bookkeeping.bank_line", column, id);
    }
}
