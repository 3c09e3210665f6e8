package nl.kinderrechtenhelpdesk.funding.internal.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.Fund.Words;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.OrganisationVault;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Funds, their words sealed together. */
@Repository
class FundStore {

    /** The unit separator, which no text has: whatever people type is cleaned of control characters, and here once more. */
    private static final String BETWEEN = "\u001F";

    private final JdbcClient database;
    private final OrganisationVault vault;

    FundStore(JdbcClient database, OrganisationVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** By name, which the database cannot read. */
    List<Fund> all() {
        return database.sql("select * from funding.fund").query((row, n) -> read(row)).list().stream()
                .sorted(Comparator.comparing((Fund fund) -> fund.words().name().reveal(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Fund::id))
                .toList();
    }

    Optional<Fund> find(UUID id) {
        return database.sql("select * from funding.fund where fund_id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    void add(UUID id, Words words) {
        filled(
                        database.sql(
                                "insert into funding.fund (fund_id, texts, named, version) values (:id, :texts, :named, 1)"),
                        id,
                        words)
                .update();
    }

    /** False when it is no longer at this version. */
    boolean change(UUID id, Words words, int version) {
        return filled(database.sql("""
                                update funding.fund set texts = :texts, named = :named, version = version + 1
                                where fund_id = :id and version = :version"""), id, words).param("version", version).update() == 1;
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, UUID id, Words words) {
        String texts = String.join(BETWEEN, plain(words.name()), plain(words.contact()), plain(words.address()));
        return statement
                .param("id", id)
                .param("texts", vault.seal(slot(id), Redacted.of(texts)))
                .param("named", words.named());
    }

    private Fund read(ResultSet row) throws SQLException {
        UUID id = row.getObject("fund_id", UUID.class);
        String[] texts = vault.open(slot(id), row.getBytes("texts")).reveal().split(BETWEEN, -1);
        return new Fund(
                id,
                new Words(Redacted.of(texts[0]), Redacted.of(texts[1]), Redacted.of(texts[2]), row.getBoolean("named")),
                row.getInt("version"));
    }

    private static String plain(Redacted<String> text) {
        return text.reveal().replace(BETWEEN, "");
    }

    private static Slot slot(UUID id) {
        return new Slot("funding.fund", "texts", id);
    }
}
