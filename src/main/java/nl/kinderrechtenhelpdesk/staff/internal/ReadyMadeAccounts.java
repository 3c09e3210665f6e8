package nl.kinderrechtenhelpdesk.staff.internal;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.staff.Accounts;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the accounts of the demo, and refuses to do so where people have accounts of their own. */
@Component
@Profile("demo")
class ReadyMadeAccounts implements DemoAccounts {

    /** What the addresses of demo accounts end with; nobody can have such an address (RFC 2606). */
    static final String DOMAIN = "@demo.example";

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMadeAccounts.class);
    private static final long FIRST_ID = 0x8000_0000_0000_d000L;

    private final Accounts accounts;
    private final UsedSteps steps;
    private final InstantSource clock;
    private final Environment environment;
    private final List<DemoAccount> all = List.of(
            account(1, "Amina Bouzid", "amina", Role.LAWYER),
            account(2, "Joris van der Meer", "joris", Role.LAWYER),
            account(3, "Sanne de Wit", "sanne", Role.LAWYER),
            account(4, "Ruben Kuipers", "ruben", Role.LAWYER),
            account(5, "Elif Yıldız", "elif", Role.LAWYER),
            account(6, "Thijs Brouwer", "thijs", Role.LAWYER),
            account(7, "Marit Hofstra", "marit", Role.COORDINATOR),
            account(8, "Noah Sewdien", "noah", Role.ADVOCATE),
            account(9, "Petra Willems", "petra", Role.FINANCE),
            account(10, "Bas Verhoeven", "bas", Role.ADMINISTRATOR));

    ReadyMadeAccounts(Accounts accounts, UsedSteps steps, InstantSource clock, Environment environment) {
        this.accounts = accounts;
        this.steps = steps;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public List<DemoAccount> all() {
        return all;
    }

    @Override
    public String currentCode(DemoAccount account) {
        long now = Totp.step(clock.instant());
        return Totp.code(
                secret(account), Math.max(now, steps.last(account.member().id()) + 1));
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void makeThem() {
        if (accounts.all().stream().anyMatch(account -> !account.email().endsWith(DOMAIN))) {
            throw new IllegalStateException("this database holds real accounts: a demo needs a database of its own");
        }
        for (DemoAccount account : all) {
            StaffMember member = account.member();
            if (accounts.account(member.id()).isEmpty()) {
                accounts.create(new Accounts.NewAccount(
                        member.id(),
                        member.name(),
                        account.email(),
                        member.roles(),
                        Redacted.of(PASSWORD),
                        Redacted.of(secret(account))));
            }
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayHowToSignIn() {
        StringBuilder lines = new StringBuilder();
        for (DemoAccount account : all) {
            lines.append(
                    String.format("%n  %-14s %-20s %s", account.role(), account.email(), Totp.base32(secret(account))));
        }
        LOG.info(
                "demo: sign in at http://localhost:{}/medewerkers with the password \"{}\"; the code stands on the page, or put the key in an app{}",
                environment.getProperty("local.server.port", "8080"),
                PASSWORD,
                lines);
    }

    private static byte[] secret(DemoAccount account) {
        byte[] seed = Tokens.hash(Redacted.of("demo " + account.email()));
        return Arrays.copyOf(seed, 20);
    }

    private static DemoAccount account(int number, String name, String address, Role role) {
        StaffId id = new StaffId(new UUID(0x7000L, FIRST_ID + number));
        return new DemoAccount(new StaffMember(id, name, Set.of(role), true), address + DOMAIN);
    }
}
