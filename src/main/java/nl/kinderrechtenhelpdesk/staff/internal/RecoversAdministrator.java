package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged;
import nl.kinderrechtenhelpdesk.staff.events.StaffChanged.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code ./run recover-administrator EMAIL}: a link for an administrator who has lost the way in and whom no colleague can help. It sets
 * another password and another app on the same account, works once, for a day, and opens no case: an administrator reads none. Whoever
 * starts the application holds the key file and could do all this anyway; a line in the trail and a notice tell the other administrators.
 */
@Component
@ConditionalOnProperty(name = "command.alone", havingValue = "false", matchIfMissing = true)
class RecoversAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(RecoversAdministrator.class);

    private final AccountStore accounts;
    private final Administrators administrators;
    private final SetupLinkStore links;
    private final ConsoleLink console;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    RecoversAdministrator(
            AccountStore accounts,
            Administrators administrators,
            SetupLinkStore links,
            ConsoleLink console,
            Environment environment,
            ApplicationEventPublisher events,
            InstantSource clock,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.links = links;
        this.console = console;
        this.environment = environment;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        String email = environment.getProperty("recover-administrator", "");
        if (email.isBlank()) {
            return;
        }
        Optional<Redacted<String>> link =
                Objects.requireNonNull(transaction.execute(status -> linkFor(Redacted.of(email))));
        if (link.isPresent()) {
            LOG.warn(
                    "with this link the administrator chooses another password and connects another app, once, within 24 hours:\n\n  {}\n",
                    console.address(link.get()));
        } else {
            LOG.error("no open account of an administrator has this e-mail address: no link was made");
        }
    }

    /** Empty when no administrator has this address. One whose row was broken gets an account anew, as when they are invited. */
    Optional<Redacted<String>> linkFor(Redacted<String> email) {
        Optional<AccountRow> row = accounts.byEmail(email.reveal());
        if (row.isEmpty()) {
            return administrators.broken(email.reveal()).map(name -> {
                StaffId anew = StaffId.next(clock);
                tell(anew, Set.of());
                return make(SetupLink.Purpose.COLLEAGUE, anew, name, email.reveal());
            });
        }
        return row.filter(RecoversAdministrator::administers).map(found -> {
            administrators.recoveryBegun(found.id());
            tell(found.id(), found.held());
            return make(
                    SetupLink.Purpose.ADMINISTRATOR_RECOVERY,
                    found.id(),
                    found.account().member().name(),
                    email.reveal());
        });
    }

    static boolean administers(AccountRow row) {
        StaffMember member = row.account().member();
        return member.active() && member.roles().contains(Role.ADMINISTRATOR);
    }

    private Redacted<String> make(SetupLink.Purpose purpose, StaffId id, @Nullable String name, String email) {
        return links.make(purpose, id, name, email, Set.of(Role.ADMINISTRATOR), null, null);
    }

    private void tell(StaffId id, Set<Role> before) {
        events.publishEvent(new StaffChanged(
                id, null, Change.LINK_FOR_RECOVERY, before, Set.of(Role.ADMINISTRATOR), clock.instant()));
    }
}
