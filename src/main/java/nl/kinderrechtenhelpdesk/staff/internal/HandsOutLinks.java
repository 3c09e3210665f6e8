package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Accounts.Account;
import nl.kinderrechtenhelpdesk.staff.Accounts.Outcome;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import nl.kinderrechtenhelpdesk.staff.Accounts.WaitingLink;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of who gets a link, from whom, and who has to confirm it; {@link SetupByLink} follows one to its end. */
@Component
class HandsOutLinks {

    private final AccountStore accounts;
    private final SetupLinkStore links;
    private final AccountSecrets secrets;
    private final TellsOfChanges changes;
    private final InstantSource clock;

    HandsOutLinks(
            AccountStore accounts,
            SetupLinkStore links,
            AccountSecrets secrets,
            TellsOfChanges changes,
            InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.changes = changes;
        this.clock = clock;
    }

    Outcome invite(String name, String email, Set<Role> roles, StaffId by) {
        if (!Accounts.goTogether(roles)) {
            return new Outcome.Refused(Refusal.ROLES_DO_NOT_GO_TOGETHER);
        }
        if (accounts.byEmail(email).filter(AccountRow::active).isPresent()) {
            return new Outcome.Refused(Refusal.EMAIL_TAKEN);
        }
        StaffId id = StaffId.next(clock);
        Redacted<String> token = links.make(SetupLink.Purpose.COLLEAGUE, id, name, email, roles, by, null);
        changes.done(id, by, Change.INVITED, Set.of(), roles);
        return new Outcome.Link(token);
    }

    Outcome linkForPassword(StaffId id, StaffId by) {
        return link(id, by, null, SetupLink.Purpose.NEW_PASSWORD, Change.LINK_FOR_PASSWORD);
    }

    Outcome linkForSecondFactor(StaffId id, StaffId by) {
        if (id.equals(by)) {
            // an open page of theirs would be enough; on their own page they show who they are
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        boolean second = accounts.active(Role.ADMINISTRATOR).stream()
                .map(StaffMember::id)
                .anyMatch(other -> !other.equals(id) && !other.equals(by));
        return link(id, by, second ? null : by, SetupLink.Purpose.NEW_SECOND_FACTOR, Change.LINK_FOR_SECOND_FACTOR);
    }

    Outcome ownLinkForSecondFactor(StaffId id, Redacted<String> password, Redacted<String> code) {
        return secrets.withBoth(
                id,
                password,
                code,
                () -> link(id, id, id, SetupLink.Purpose.NEW_SECOND_FACTOR, Change.LINK_FOR_SECOND_FACTOR));
    }

    List<WaitingLink> waitingLinks() {
        return links.waiting().stream()
                .map(link -> new WaitingLink(link.staff(), link.madeBy()))
                .toList();
    }

    Outcome confirmLink(StaffId id, StaffId by) {
        Optional<WaitingLink> waiting =
                waitingLinks().stream().filter(link -> link.id().equals(id)).findFirst();
        boolean administers =
                accounts.byId(by).filter(RecoversAdministrator::administers).isPresent();
        if (!administers
                || id.equals(by)
                || waiting.filter(link -> by.equals(link.madeBy())).isPresent()) {
            return new Outcome.Refused(Refusal.LINK_NOT_THEIRS);
        }
        if (!links.confirm(id, by)) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        Set<Role> held = accounts.byId(id).orElseThrow().account().held();
        return changes.done(id, by, Change.LINK_CONFIRMED, held, held);
    }

    private Outcome link(
            StaffId id, StaffId by, @Nullable StaffId confirmedBy, SetupLink.Purpose purpose, Change change) {
        Account account = accounts.byId(id).orElseThrow().account();
        Redacted<String> token =
                links.make(purpose, id, account.member().name(), account.email(), account.held(), by, confirmedBy);
        Set<Role> held = account.held();
        changes.done(id, by, change, held, held);
        return new Outcome.Link(token);
    }

    void withdraw(StaffId id) {
        links.withdraw(id);
    }
}
