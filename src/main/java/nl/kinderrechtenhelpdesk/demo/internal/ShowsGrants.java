package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills made-up funds and grants with a closed period and a proposal that waits, unless there is a fund already. */
@Component
@Profile("demo")
class ShowsGrants implements ApplicationRunner {

    private static final long RATE = 7_250;

    private final GrantDesk grants;
    private final AllocationDesk allocations;
    private final Tariffs tariffs;
    private final DemoAccounts accounts;
    private final InstantSource clock;

    ShowsGrants(
            GrantDesk grants, AllocationDesk allocations, Tariffs tariffs, DemoAccounts accounts, InstantSource clock) {
        this.grants = grants;
        this.allocations = allocations;
        this.tariffs = tariffs;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (grants.funds().isEmpty()) {
            SignedIn finance = accounts.all().stream()
                    .map(DemoAccounts.DemoAccount::member)
                    .filter(member -> member.roles().contains(Role.FINANCE))
                    .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                    .findFirst()
                    .orElseThrow();
            fill(finance, Zone.today(clock));
        }
    }

    private void fill(SignedIn finance, LocalDate today) {
        int year = today.getYear();
        if (tariffs.rates().isEmpty()) {
            tariffs.enter(new Rate(null, LocalDate.of(year - 6, 1, 1), RATE), finance);
        }
        MadeUpGrants made = MadeUpGrants.read();
        Map<String, UUID> funds = new HashMap<>();
        made.funds().forEach(fund -> funds.put(fund.key(), fund(fund.name(), fund.named(), finance)));
        made.ended().forEach(grant -> add(grant, Objects.requireNonNull(funds.get(grant.fund())), today, finance));
        close(YearMonth.of(year - 2, 12), finance);
        made.running().forEach(grant -> add(grant, Objects.requireNonNull(funds.get(grant.fund())), today, finance));
        allocations.propose(YearMonth.from(today).minusMonths(1), finance);
    }

    private void add(MadeUpGrants.Grant grant, UUID fund, LocalDate today, SignedIn finance) {
        Terms terms = grant.terms(fund, today.getYear());
        List<Altered> altered = new ArrayList<>();
        altered.add(new Altered("kenmerk", "", terms.reference()));
        altered.add(new Altered("status", "", terms.status().name()));
        grants.begin(terms, grant.reports(today), altered, finance);
    }

    private UUID fund(String name, boolean named, SignedIn finance) {
        Fund.Words words = new Fund.Words(
                Redacted.of(name),
                Redacted.of("Verzonnen contactpersoon"),
                Redacted.of("fonds@voorbeeld.example"),
                named);
        return grants.addFund(words, finance);
    }

    private void close(YearMonth until, SignedIn finance) {
        if (allocations.propose(until, finance) instanceof AllocationDesk.Done.Yes(UUID run)) {
            allocations.adopt(run, finance);
            allocations.close(until, finance);
        }
    }
}
