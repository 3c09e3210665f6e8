package nl.kinderrechtenhelpdesk.staff.web;

import java.time.Instant;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;

/**
 * What the page of colleagues shows.
 *
 * @param all open accounts, by name
 * @param newSince from when an account counts as new
 * @param me who looks
 * @param confirms whether who looks may confirm others
 */
public record ColleaguesView(List<Account> all, Instant newSince, StaffId me, boolean confirms) {

    public ColleaguesView {
        all = List.copyOf(all);
    }

    /** Those who wait for somebody to confirm them. */
    public List<Account> waiting() {
        return all.stream().filter(ColleaguesController::waits).toList();
    }

    public boolean isNew(Account account) {
        return account.since().isAfter(newSince);
    }

    public boolean mayConfirm(Account account) {
        return confirms && !account.member().id().equals(me);
    }
}
