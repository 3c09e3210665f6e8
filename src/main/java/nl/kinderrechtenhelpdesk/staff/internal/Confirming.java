package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.staff.Confirmations;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a colleague's roles by the word that the colleague was shown, and ends their sessions so that the roles count. */
@Component
@Transactional
class Confirming implements Confirmations {

    private final AccountStore accounts;
    private final ConfirmedRoles confirmed;
    private final ConfirmationWord words;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Confirming(
            AccountStore accounts,
            ConfirmedRoles confirmed,
            ConfirmationWord words,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.accounts = accounts;
        this.confirmed = confirmed;
        this.words = words;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Redacted<String> word(StaffId id) {
        return words.of(id);
    }

    @Override
    public Outcome confirm(StaffId id, String word, StaffId by) {
        boolean may = accounts.byId(by)
                .map(row -> row.account().member())
                .filter(StaffMember::active)
                .filter(member -> !ConfirmedRoles.opening(member.roles()).isEmpty())
                .isPresent();
        if (!may || id.equals(by)) {
            return new Outcome.Refused(Refusal.NOT_THEIRS_TO_CONFIRM);
        }
        Account account = accounts.byId(id).orElseThrow().account();
        if (!account.member().active() || account.waiting().isEmpty()) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        if (!words.fits(id, word)) {
            events.publishEvent(new StaffChanged(
                    id, by, Change.CONFIRMATION_FAILED, account.member().roles(), account.waiting(), clock.instant()));
            return new Outcome.Refused(Refusal.WORD_WRONG);
        }
        return confirm(account, by);
    }

    @Override
    public boolean confirmOnConsole(String word) {
        for (Account account : accounts.all()) {
            StaffId id = account.member().id();
            if (account.member().active() && !account.waiting().isEmpty() && words.fits(id, word)) {
                confirm(account, null);
                return true;
            }
        }
        return false;
    }

    private Outcome confirm(Account account, @Nullable StaffId by) {
        StaffId id = account.member().id();
        Set<Role> before = account.member().roles();
        Set<Role> after =
                Stream.concat(before.stream(), account.waiting().stream()).collect(Collectors.toUnmodifiableSet());
        confirmed.confirm(id, after);
        sessions.end(id);
        events.publishEvent(new StaffChanged(id, by, Change.CONFIRMED, before, after, clock.instant()));
        return new Outcome.Done();
    }
}
