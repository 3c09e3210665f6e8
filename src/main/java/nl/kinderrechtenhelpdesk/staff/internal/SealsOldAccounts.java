package nl.kinderrechtenhelpdesk.staff.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals the accounts that were there before seals were, before the first request. */
@Component
class SealsOldAccounts implements SmartInitializingSingleton {

    private final JdbcClient database;
    private final AccountRows rows;
    private final AccountSeal seal;

    SealsOldAccounts(JdbcClient database, AccountRows rows, AccountSeal seal) {
        this.database = database;
        this.rows = rows;
        this.seal = seal;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!seal.takesOver()) {
            return;
        }
        for (AccountRows.Stored old : rows.allStored("where seal is null")) {
            database.sql("update staff.account set seal = :seal where id = :id and seal is null")
                    .param("seal", seal.of(old.row()))
                    .param("id", old.row().id().value())
                    .update();
        }
    }
}
