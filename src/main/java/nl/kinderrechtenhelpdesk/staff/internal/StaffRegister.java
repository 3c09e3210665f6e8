package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.OncePerPage;
import nl.kinderrechtenhelpdesk.page.OpenSession;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.Staff;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of accounts, with the rules of what may be changed by whom. */
@Component
@Transactional
class StaffRegister implements Staff, Accounts {

    private final AccountStore accounts;
    private final SetupLinkStore links;
    private final AccountSecrets secrets;
    private final ConfirmedRoles confirmed;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    StaffRegister(
            AccountStore accounts,
            SetupLinkStore links,
            AccountSecrets secrets,
            ConfirmedRoles confirmed,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.confirmed = confirmed;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return account(id).map(Account::member);
    }

    @Override
    public Optional<Account> account(StaffId id) {
        return accounts.byId(id).map(AccountStore.Row::account);
    }

    @Override
    public Optional<String> name(StaffId id) {
        return OncePerPage.read(Names.class, "staff.names", () -> new Names(accounts.names()))
                .of(id);
    }

    private record Active(List<StaffMember> members) {}

    /** All names: the pages that show some show many. */
    private record Names(Map<StaffId, String> all) {

        Optional<String> of(StaffId id) {
            return Optional.ofNullable(all.get(id));
        }
    }

    @Override
    public List<StaffMember> withRole(Role role) {
        return OncePerPage.read(Active.class, "staff." + role, () -> new Active(accounts.active(role)))
                .members();
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
        return done(account.id(), account.id(), Change.SET_UP, Set.of(), account.roles());
    }

    @Override
    public Outcome invite(String name, String email, Set<Role> roles, StaffId by) {
        if (!Accounts.goTogether(roles)) {
            return new Outcome.Refused(Refusal.ROLES_DO_NOT_GO_TOGETHER);
        }
        if (accounts.byEmail(email).filter(AccountStore.Row::active).isPresent()) {
            return new Outcome.Refused(Refusal.EMAIL_TAKEN);
        }
        StaffId id = StaffId.next(clock);
        Redacted<String> token = links.make(SetupLinkStore.Purpose.COLLEAGUE, id, name, email, roles, by, null);
        done(id, by, Change.INVITED, Set.of(), roles);
        return new Outcome.Link(token);
    }

    @Override
    public Outcome linkForPassword(StaffId id, StaffId by) {
        return link(id, by, null, SetupLinkStore.Purpose.NEW_PASSWORD, Change.LINK_FOR_PASSWORD);
    }

    @Override
    public Outcome linkForSecondFactor(StaffId id, StaffId by) {
        if (id.equals(by)) {
            // an open page of theirs would be enough; on their own page they show who they are
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        boolean second = accounts.active(Role.ADMINISTRATOR).stream()
                .map(StaffMember::id)
                .anyMatch(other -> !other.equals(id) && !other.equals(by));
        return link(
                id, by, second ? null : by, SetupLinkStore.Purpose.NEW_SECOND_FACTOR, Change.LINK_FOR_SECOND_FACTOR);
    }

    @Override
    public Outcome ownLinkForSecondFactor(StaffId id, Redacted<String> password, Redacted<String> code) {
        return secrets.withBoth(
                id,
                password,
                code,
                () -> link(id, id, id, SetupLinkStore.Purpose.NEW_SECOND_FACTOR, Change.LINK_FOR_SECOND_FACTOR));
    }

    @Override
    public List<WaitingLink> waitingLinks() {
        return links.waiting().stream()
                .map(link -> new WaitingLink(link.staff(), link.madeBy()))
                .toList();
    }

    @Override
    public Outcome confirmLink(StaffId id, StaffId by) {
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
        Set<Role> held = account(id).orElseThrow().held();
        return done(id, by, Change.LINK_CONFIRMED, held, held);
    }

    @Override
    public Outcome newRecoveryCodes(StaffId id, Redacted<String> password, Redacted<String> code) {
        return secrets.withBoth(id, password, code, () -> {
            done(id, id, Change.RECOVERY_CODES, Set.of(), Set.of());
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
        return accounts.recoveries(since);
    }

    @Override
    public List<OpenSession> sessions(StaffId id, String currentSession) {
        return secrets.sessions(id, currentSession);
    }

    @Override
    public Outcome endSession(StaffId id, Redacted<String> password, @Nullable String mark, String currentSession) {
        return secrets.withPassword(id, password, () -> {
            secrets.endSession(id, mark, currentSession);
            return done(id, id, Change.SESSIONS_ENDED, Set.of(), Set.of());
        });
    }

    @Override
    public Outcome endSessions(StaffId id, StaffId by) {
        secrets.endSessions(id);
        return done(id, by, Change.SESSIONS_ENDED, Set.of(), Set.of());
    }

    private Outcome link(
            StaffId id, StaffId by, @Nullable StaffId confirmedBy, SetupLinkStore.Purpose purpose, Change change) {
        Account account = account(id).orElseThrow();
        Redacted<String> token =
                links.make(purpose, id, account.member().name(), account.email(), account.held(), by, confirmedBy);
        Set<Role> held = account.held();
        done(id, by, change, held, held);
        return new Outcome.Link(token);
    }

    @Override
    public Outcome changeRoles(StaffId id, Set<Role> roles, long version, StaffId by) {
        if (id.equals(by)) {
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        if (!Accounts.goTogether(roles)) {
            return new Outcome.Refused(Refusal.ROLES_DO_NOT_GO_TOGETHER);
        }
        if (!roles.contains(Role.ADMINISTRATOR) && !accounts.otherAdministrator(id)) {
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
        return done(id, by, Change.ROLES, before, roles);
    }

    @Override
    public Outcome setActive(StaffId id, boolean active, long version, StaffId by) {
        if (id.equals(by)) {
            return new Outcome.Refused(Refusal.OWN_ACCOUNT);
        }
        if (!active && !accounts.otherAdministrator(id)) {
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
        return done(
                id,
                by,
                active ? Change.REACTIVATED : Change.DEACTIVATED,
                active ? Set.of() : roles,
                active ? roles : Set.of());
    }

    @Override
    public Outcome changePassword(StaffId id, Redacted<String> current, Redacted<String> chosen, String keepSession) {
        Outcome outcome = secrets.changePassword(id, current, chosen, keepSession);
        return outcome instanceof Outcome.Done ? done(id, id, Change.PASSWORD, Set.of(), Set.of()) : outcome;
    }

    private Outcome done(StaffId id, StaffId by, Change change, Set<Role> before, Set<Role> after) {
        events.publishEvent(new StaffChanged(id, by, change, before, after, clock.instant()));
        return new Outcome.Done();
    }
}
