package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts, with the rules of what may be changed by whom. */
@Component
@Transactional
class StaffRegister implements Accounts {

    private final AccountStore accounts;
    private final Administrators administrators;
    private final HandsOutLinks links;
    private final AccountSecrets secrets;
    private final ConfirmedRoles confirmed;
    private final TellsOfChanges changes;

    StaffRegister(
            AccountStore accounts,
            Administrators administrators,
            HandsOutLinks links,
            AccountSecrets secrets,
            ConfirmedRoles confirmed,
            TellsOfChanges changes) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.links = links;
        this.secrets = secrets;
        this.confirmed = confirmed;
        this.changes = changes;
    }

    @Override
    public Optional<Account> account(StaffId id) {
        return accounts.byId(id).map(AccountRow::account);
    }

    @Override
    public List<Account> all() {
        return accounts.all();
    }

    @Override
    public Outcome create(NewAccount account) {
        if (!Accounts.goTogether(account.roles())) {
            return new Outcome.Refused(Refusal.ROLES_DO_NOT_GO_TOGETHER);
        }
        StaffMember member = new StaffMember(account.id(), account.name(), account.roles(), true);
        if (!accounts.insert(member, account.email(), secrets.hash(account.password()), secrets.seal(account), 0)) {
            return new Outcome.Refused(Refusal.EMAIL_TAKEN);
        }
        confirmed.confirm(account.id(), account.roles());
        return changes.done(account.id(), account.id(), Change.SET_UP, Set.of(), account.roles());
    }

    @Override
    public Outcome invite(String name, String email, Set<Role> roles, StaffId by) {
        return links.invite(name, email, roles, by);
    }

    @Override
    public Outcome linkForPassword(StaffId id, StaffId by) {
        return links.linkForPassword(id, by);
    }

    @Override
    public Outcome linkForSecondFactor(StaffId id, StaffId by) {
        return links.linkForSecondFactor(id, by);
    }

    @Override
    public Outcome ownLinkForSecondFactor(StaffId id, Redacted<String> password, Redacted<String> code) {
        return links.ownLinkForSecondFactor(id, password, code);
    }

    @Override
    public List<WaitingLink> waitingLinks() {
        return links.waitingLinks();
    }

    @Override
    public Outcome confirmLink(StaffId id, StaffId by) {
        return links.confirmLink(id, by);
    }

    @Override
    public Outcome newRecoveryCodes(StaffId id, Redacted<String> password, Redacted<String> code) {
        return secrets.withBoth(id, password, code, () -> {
            changes.done(id, id, Change.RECOVERY_CODES, Set.of(), Set.of());
            return new Outcome.Codes(secrets.newRecoveryCodes(id));
        });
    }

    @Override
    public int recoveryCodesLeft(StaffId id) {
        return secrets.recoveryCodesLeft(id);
    }

    @Override
    public long waiting() {
        return accounts.waiting();
    }

    @Override
    public long recoveriesSince(Instant since) {
        return administrators.recoveries(since);
    }

    @Override
    public List<OpenSession> sessions(StaffId id, String currentSession) {
        return secrets.sessions(id, currentSession);
    }

    @Override
    public Outcome endSession(StaffId id, Redacted<String> password, @Nullable String mark, String currentSession) {
        return secrets.withPassword(id, password, () -> {
            secrets.endSession(id, mark, currentSession);
            return changes.done(id, id, Change.SESSIONS_ENDED, Set.of(), Set.of());
        });
    }

    @Override
    public Outcome endSessions(StaffId id, StaffId by) {
        secrets.endSessions(id);
        return changes.done(id, by, Change.SESSIONS_ENDED, Set.of(), Set.of());
    }

    @Override
    public Outcome changeRoles(StaffId id, Set<Role> roles, long version, StaffId by) {
        if (id.equals(by)) {
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        if (!Accounts.goTogether(roles)) {
            return new Outcome.Refused(Refusal.ROLES_DO_NOT_GO_TOGETHER);
        }
        if (!roles.contains(Role.ADMINISTRATOR) && !administrators.anyBesides(id)) {
            return new Outcome.Refused(Refusal.LAST_ADMINISTRATOR);
        }
        Account account = account(id).orElseThrow();
        Set<Role> before = account.held();
        if (!accounts.setRoles(id, roles, version)) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        confirmed.confirm(
                id, account.member().roles().stream().filter(roles::contains).collect(Collectors.toUnmodifiableSet()));
        secrets.endSessions(id);
        return changes.done(id, by, Change.ROLES, before, roles);
    }

    @Override
    public Outcome setActive(StaffId id, boolean active, long version, StaffId by) {
        if (id.equals(by)) {
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        if (!active && !administrators.anyBesides(id)) {
            return new Outcome.Refused(Refusal.LAST_ADMINISTRATOR);
        }
        if (!accounts.setActive(id, active, version)) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        secrets.endSessions(id);
        links.withdraw(id);
        secrets.forgetRecoveryCodes(id);
        Set<Role> roles = account(id).orElseThrow().held();
        // both when it closes and when it opens: whoever holds the password and the app now may be somebody else
        confirmed.confirm(id, Set.of());
        return changes.done(
                id,
                by,
                active ? Change.REACTIVATED : Change.DEACTIVATED,
                active ? Set.of() : roles,
                active ? roles : Set.of());
    }

    @Override
    public Outcome changePassword(StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession) {
        Outcome outcome = secrets.changePassword(id, current, chosen, keepSession);
        return outcome instanceof Outcome.Done ? changes.done(id, id, Change.PASSWORD, Set.of(), Set.of()) : outcome;
    }
}
