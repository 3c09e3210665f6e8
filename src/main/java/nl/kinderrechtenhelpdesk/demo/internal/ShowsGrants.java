package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk;
import nl.kinderrechtenhelpdesk.funding.Fund;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantDesk;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Altered;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.funding.Tariffs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
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
        UUID godwit = fund("Fonds De Grutto (verzonnen)", true, finance);
        UUID birds = fund("Stichting Jonge Vogels (verzonnen)", true, finance);
        UUID meadow = fund("Provinciaal Fonds Weidegrond (verzonnen)", true, finance);
        UUID robin = fund("Familiefonds Roodborst (verzonnen)", false, finance);
        UUID spoonbill = fund("Fonds Lepelaar (verzonnen)", true, finance);
        List<LocalDate> soon = List.of(today.plusDays(18), LocalDate.of(year + 1, 4, 1));
        add(
                terms(
                        godwit,
                        "GRUTTO-" + (year - 4),
                        6_000_000,
                        year - 4,
                        year - 3,
                        Basis.CASE,
                        18_500,
                        0,
                        60,
                        null,
                        true,
                        "theme:EDUCATION",
                        "theme:BULLYING"),
                List.of(),
                finance);
        add(
                terms(
                        birds,
                        "VOGELS-" + (year - 3),
                        9_000_000,
                        year - 3,
                        year - 2,
                        Basis.HOUR,
                        8_500,
                        0,
                        null,
                        null,
                        true,
                        "theme:YOUTH_CARE_ACCESS",
                        "theme:OUT_OF_HOME"),
                List.of(),
                finance);
        add(terms(robin, "ROODBORST", 15_000_000, year - 4, year, Basis.COST, 0, 0, null, null, false), soon, finance);
        close(YearMonth.of(year - 2, 12), finance);
        add(
                terms(
                        godwit,
                        "GRUTTO-" + year,
                        4_000_000,
                        year,
                        year,
                        Basis.CASE,
                        19_500,
                        0,
                        100,
                        220,
                        true,
                        "theme:EDUCATION",
                        "theme:BULLYING"),
                List.of(today.minusDays(9), LocalDate.of(year + 1, 3, 1)),
                finance);
        add(
                terms(
                        birds,
                        "VOGELS-" + (year - 1),
                        12_000_000,
                        year - 1,
                        year,
                        Basis.HOUR,
                        9_250,
                        0,
                        null,
                        null,
                        true,
                        "theme:YOUTH_CARE_ACCESS",
                        "theme:OUT_OF_HOME",
                        "theme:SECURE_CARE"),
                soon,
                finance);
        add(
                terms(
                        meadow,
                        "WEIDE-" + year,
                        2_500_000,
                        year,
                        year,
                        Basis.SHARE,
                        0,
                        6_000,
                        40,
                        null,
                        true,
                        "province:" + CaseMaker.REFUSED_SCHOOLS_PROVINCE),
                List.of(LocalDate.of(year + 1, 5, 1)),
                finance);
        add(
                terms(
                        spoonbill,
                        "LEPELAAR-" + (year + 1),
                        5_000_000,
                        year + 1,
                        year + 2,
                        Basis.HOUR,
                        9_500,
                        0,
                        null,
                        null,
                        false),
                List.of(),
                finance);
        allocations.propose(YearMonth.from(today).minusMonths(1), finance);
    }

    private UUID fund(String name, boolean named, SignedIn finance) {
        Fund.Words words = new Fund.Words(
                Redacted.of(name),
                Redacted.of("Verzonnen contactpersoon"),
                Redacted.of("fonds@voorbeeld.example"),
                named);
        return grants.addFund(words, finance);
    }

    private void add(Terms terms, List<LocalDate> reports, SignedIn finance) {
        List<Altered> altered = new ArrayList<>();
        altered.add(new Altered("kenmerk", "", terms.reference()));
        altered.add(new Altered("status", "", terms.status().name()));
        grants.begin(terms, reports, altered, finance);
    }

    private void close(YearMonth until, SignedIn finance) {
        if (allocations.propose(until, finance) instanceof AllocationDesk.Done.Yes(UUID run)) {
            allocations.adopt(run, finance);
            allocations.close(until, finance);
        }
    }

    private static Terms terms(
            UUID fund,
            String reference,
            long cents,
            int from,
            int until,
            Basis basis,
            long rate,
            int share,
            @Nullable Integer least,
            @Nullable Integer most,
            boolean restricted,
            String... codes) {
        boolean future = codes.length == 0 && basis == Basis.HOUR;
        return new Terms(
                fund,
                reference,
                cents,
                LocalDate.of(from, 1, 1),
                LocalDate.of(until, 12, 31),
                Codes.of(List.of(codes)),
                basis,
                rate,
                share,
                basis == Basis.HOUR || basis == Basis.COST,
                least,
                most,
                1,
                restricted,
                future ? Status.ASKED : Status.GRANTED);
    }
}
