package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger.Account;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's own numbers and names of ledger accounts, over those of the list. In the caller's transaction. */
@Component
class LedgerAccountStore {

    private final JdbcClient database;
    private final Categories categories;
    private final InstantSource clock;

    LedgerAccountStore(JdbcClient database, Categories categories, InstantSource clock) {
        this.database = database;
        this.categories = categories;
        this.clock = clock;
    }

    List<Account> all() {
        Map<String, Account> own = new HashMap<>();
        database.sql("select category, number, name from bookkeeping.ledger_account")
                .query(row -> {
                    String number = row.getString("number");
                    String name = row.getString("name");
                    categories
                            .find(row.getString("category"))
                            .ifPresent(category -> own.put(category.code(), new Account(category, number, name)));
                });
        return categories.all().stream()
                .map(category -> own.getOrDefault(category.code(), new Account(category, category.account(), "")))
                .toList();
    }

    void write(Account account) {
        database.sql("""
                        insert into bookkeeping.ledger_account (category, number, name, changed_at)
                        values (:category, :number, :name, :at)
                        on conflict (category) do update set number = excluded.number, name = excluded.name,
                                                             changed_at = excluded.changed_at""")
                .param("category", account.category().code())
                .param("number", account.number())
                .param("name", account.name())
                .param("at", Cells.time(clock.instant()))
                .update();
    }
}
