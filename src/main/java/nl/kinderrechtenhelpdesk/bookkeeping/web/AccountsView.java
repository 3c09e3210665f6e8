package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.util.List;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger;
import nl.kinderrechtenhelpdesk.page.Form;

/** The ledger accounts of the categories, and whether they were just saved. */
public record AccountsView(Form form, List<Ledger.Account> accounts, boolean saved) {

    public AccountsView {
        accounts = List.copyOf(accounts);
    }
}
