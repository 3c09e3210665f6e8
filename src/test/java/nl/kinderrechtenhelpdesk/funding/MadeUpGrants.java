package nl.kinderrechtenhelpdesk.funding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.events.CaseClosed;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.funding.Grant.Status;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.signals.EarlierFacts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.context.ApplicationContext;

/** Grants and closed cases for tests, in a year of which no other test knows. */
final class MadeUpGrants {

    static final LocalDate DAY = LocalDate.of(2000, 3, 14);

    private final GrantDesk desk;
    private final EarlierHours hours;
    private final EarlierFacts facts;
    private final SignedIn finance;

    MadeUpGrants(ApplicationContext helpdesk, SignedIn finance) {
        desk = helpdesk.getBean(GrantDesk.class);
        hours = helpdesk.getBean(EarlierHours.class);
        facts = helpdesk.getBean(EarlierFacts.class);
        this.finance = finance;
    }

    UUID fund(String name) {
        return desk.addFund(
                new Fund.Words(
                        Redacted.of(name), Redacted.of("Mevrouw Kievit"), Redacted.of("kievit@fonds.example"), true),
                finance);
    }

    static String reference() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    UUID grant(UUID fund, long cents, Basis basis, long rate, boolean restricted, List<String> codes) {
        Terms terms = new Terms(
                fund,
                reference(),
                cents,
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2000, 12, 31),
                Codes.of(codes),
                basis,
                rate,
                0,
                false,
                null,
                null,
                1,
                restricted,
                Status.GRANTED);
        GrantDesk.Saved saved = desk.begin(terms, List.of(LocalDate.of(2000, 6, 1)), List.of(), finance);
        return saved instanceof GrantDesk.Saved.Done(UUID id) ? id : new UUID(0, 0);
    }

    UUID closedCase(LocalDate day, int minutes, String... codes) {
        UUID fact = UUID.randomUUID();
        hours.addCases(List.of(new EarlierHours.EarlierCase(
                CaseId.next(InstantSource.system()),
                fact,
                day,
                List.of(new EarlierHours.Booked(StaffId.next(InstantSource.system()), Activity.OTHER, minutes, day)))));
        Instant noon = day.atTime(12, 0).atZone(Zone.AMSTERDAM).toInstant();
        facts.add(List.of(new CaseClosed(fact, 1L, noon, null, noon, Codes.of(List.of(codes)), List.of())), List.of());
        return fact;
    }

    void end(UUID grant) {
        GrantFile file = desk.file(grant).orElseThrow();
        Terms terms = file.terms();
        desk.change(
                grant,
                new Terms(
                        terms.fund(),
                        terms.reference(),
                        terms.cents(),
                        terms.from(),
                        terms.until(),
                        terms.codes(),
                        terms.basis(),
                        terms.rateCents(),
                        terms.share(),
                        terms.systemic(),
                        terms.least(),
                        terms.most(),
                        terms.weight(),
                        terms.restricted(),
                        Status.ENDED),
                List.of(),
                List.of(),
                file.version(),
                finance);
    }
}
