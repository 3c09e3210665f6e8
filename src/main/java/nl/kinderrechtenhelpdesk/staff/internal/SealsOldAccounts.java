package nl.kinderrechtenhelpdesk.staff.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Seals the accounts that were there before seals were, before the first request. */
@Component
class SealsOldAccounts implements SmartInitializingSingleton {

    private final AccountStore accounts;

    SealsOldAccounts(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts.sealUnsealed();
    }
}
