package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator in: as long as there is none, each start prints a new link on the console that works once, for a day.
 * There is no default password. Also closes what a demo left behind, should this database have been one.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "command.alone", havingValue = "false", matchIfMissing = true)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountStore accounts;
    private final Administrators administrators;
    private final SetupLinkStore links;
    private final InstantSource clock;
    private final ConsoleLink console;

    FirstAdministrator(
            AccountStore accounts,
            Administrators administrators,
            SetupLinkStore links,
            InstantSource clock,
            ConsoleLink console) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.links = links;
        this.clock = clock;
        this.console = console;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        closeDemoAccounts();
        links.withdraw(SetupLink.Purpose.FIRST_ADMINISTRATOR);
        if (!administrators.any()) {
            Redacted<String> token = links.make(
                    SetupLink.Purpose.FIRST_ADMINISTRATOR,
                    StaffId.next(clock),
                    null,
                    null,
                    Set.of(Role.ADMINISTRATOR),
                    null,
                    null);
            // the console is how whoever runs this proves to be the one; the link is worth nothing once used
            LOG.warn(
                    "there is no administrator yet. Set one up with this link, once, within 24 hours:\n\n  {}\n",
                    console.address(token));
        }
    }

    private void closeDemoAccounts() {
        for (var account : accounts.all()) {
            StaffMember member = account.member();
            if (member.active() && account.email().endsWith(ReadyMadeAccounts.DOMAIN)) {
                accounts.setActive(member.id(), false, account.version());
                LOG.warn("closed demo account {}", member.id());
            }
        }
    }
}
