package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.bookkeeping.BankFiles;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLine.Part;
import nl.kinderrechtenhelpdesk.bookkeeping.BankLines;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.giving.Gifts;
import nl.kinderrechtenhelpdesk.kernel.Paging;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the books of the demo as its colleague of finance would: gifts, five years of the bank, and the last weeks still to sort. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 2)
class KeepsBooks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeepsBooks.class);
    private static final long SEED = 650;
    private static final int YEARS = 5;
    private static final int GIFTS = 9;
    private static final long OPENING = 12_500_000;

    private final BankFiles files;
    private final BankLines lines;
    private final Ledger ledger;
    private final Gifts gifts;
    private final DemoAccounts accounts;
    private final StageClock stage;
    private final InstantSource clock;

    KeepsBooks(
            BankFiles files,
            BankLines lines,
            Ledger ledger,
            Gifts gifts,
            DemoAccounts accounts,
            StageClock stage,
            InstantSource clock) {
        this.files = files;
        this.lines = lines;
        this.ledger = ledger;
        this.gifts = gifts;
        this.accounts = accounts;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (files.taken().isEmpty()) {
            SignedIn finance = accounts.all().stream()
                    .map(DemoAccounts.DemoAccount::member)
                    .filter(member -> member.roles().contains(Role.FINANCE))
                    .findFirst()
                    .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                    .orElseThrow();
            keep(finance, clock.instant());
        }
    }

    private void keep(SignedIn finance, Instant now) {
        LocalDate today = Zone.dateOf(now);
        Draw draw = new Draw(SEED);
        List<MadeUpBank.Line> came = gifts(draw, now);
        long balance = OPENING;
        for (int year = today.getYear() - YEARS + 1; year <= today.getYear(); year++) {
            List<MadeUpBank.Line> told = new ArrayList<>(MadeUpBank.year(draw, year, today.minusDays(1)));
            int ofYear = year;
            came.stream().filter(line -> line.on().getYear() == ofYear).forEach(told::add);
            files.take(MadeUpBank.file(String.valueOf(year), balance, told), finance);
            balance += told.stream().mapToLong(MadeUpBank.Line::cents).sum();
            sort(told, today.minusDays(40), finance);
            if (year < today.getYear() - 1) {
                ledger.close(year, finance);
            }
        }
        thank(finance);
        LOG.info("demo: the books of {} years are kept", YEARS);
    }

    /** Gifts of the last weeks: some came, some are on their way. */
    private List<MadeUpBank.Line> gifts(Draw draw, Instant now) {
        List<MadeUpBank.Line> came = new ArrayList<>();
        for (int i = 0; i < GIFTS; i++) {
            UUID id = new UUID(draw.below(Integer.MAX_VALUE), draw.below(Integer.MAX_VALUE));
            long cents = draw.from(List.of(1_000L, 2_500L, 5_000L, 10_000L, 50_000L));
            Gift.Donor donor = draw.chance(0.6)
                    ? new Gift.Donor(
                            Redacted.of("Gever " + (i + 1)), Redacted.of("gever" + (i + 1) + "@voorbeeld.example"))
                    : null;
            Instant said = now.minus(Duration.ofDays(60L - i * 6L));
            stage.at(said, () -> gifts.intend(id, cents, donor, "127.0.0.1"));
            LocalDate on = Zone.dateOf(said).plusDays(2);
            if (i % 4 != 3 && on.isBefore(Zone.dateOf(now))) {
                String words =
                        gifts.find(id).map(gift -> gift.reference().shown()).orElse("");
                came.add(new MadeUpBank.Line(on, cents, "Gever " + (i + 1), "", words, "INDIVIDUALS"));
            }
        }
        return came;
    }

    /** Everything until a day; what came for a gift is taken as it is suggested. */
    private void sort(List<MadeUpBank.Line> told, LocalDate until, SignedIn finance) {
        Map<String, String> categories = new HashMap<>();
        told.forEach(line -> categories.put(line.name() + line.words(), line.category()));
        for (BankLine line : lines.page(false, new Paging(1, 200), finance).items()) {
            if (line.on().isAfter(until)) {
                continue;
            }
            String words = line.remittance().reveal();
            if (words.startsWith("GIFT")) {
                lines.suggestions(line).stream()
                        .findFirst()
                        .ifPresent(one -> lines.accept(line.id(), one.key(), line.version(), finance));
            } else {
                String category = categories.getOrDefault(line.name().reveal() + words, "OTHER_INCOME");
                lines.sort(line.id(), List.of(new Part(category, line.cents())), line.version(), finance);
            }
        }
    }

    private void thank(SignedIn finance) {
        gifts.page(Gifts.Shown.RECEIVED, new Paging(1, 200), finance).items().stream()
                .skip(1)
                .forEach(gift -> gifts.thanked(gift.id(), finance));
    }
}
