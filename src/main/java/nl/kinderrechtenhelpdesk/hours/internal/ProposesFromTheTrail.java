package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.casework.CaseNames;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.Proposals;
import nl.kinderrechtenhelpdesk.hours.WorkKey;
import nl.kinderrechtenhelpdesk.hours.internal.ProposalStore.Dealt;
import nl.kinderrechtenhelpdesk.hours.internal.TimeOfActs.Spent;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.privacy.AuditBook;
import nl.kinderrechtenhelpdesk.privacy.AuditBook.Act;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the audit trail what somebody did. The trail names a case by a keyed hash, so the cases that were open in these days are hashed too and
 * found again by that; what was done in a case that was closed long before is not proposed.
 */
@Component
class ProposesFromTheTrail implements Proposals {

    /** Longer ago nothing is proposed. */
    static final int DAYS = 90;

    private final AuditBook trail;
    private final CaseNames names;
    private final HourEntryStore entries;
    private final ProposalStore dealtWith;
    private final FindsWork works;
    private final KeptHours book;
    private final InstantSource clock;

    ProposesFromTheTrail(
            AuditBook trail,
            CaseNames names,
            HourEntryStore entries,
            ProposalStore dealtWith,
            FindsWork works,
            KeptHours book,
            InstantSource clock) {
        this.trail = trail;
        this.names = names;
        this.entries = entries;
        this.dealtWith = dealtWith;
        this.works = works;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> of(StaffId staff, LocalDate from, LocalDate until) {
        LocalDate first = later(
                from, later(entries.closedUntil().plusDays(1), Zone.today(clock).minusDays(DAYS)));
        List<Act> acts = acts(staff, first, until);
        if (acts.isEmpty()) {
            return List.of();
        }
        Map<UUID, CaseNames.Named> cases = names.openSince(start(first)).stream()
                .collect(Collectors.toMap(one -> trail.reference(one.id()), one -> one));
        return proposals(staff, acts, cases);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> today(StaffId staff, CaseId caseId, String number) {
        LocalDate today = Zone.today(clock);
        UUID reference = trail.reference(caseId);
        List<Act> acts = acts(staff, today, today.plusDays(1));
        if (acts.stream().noneMatch(act -> act.reference().equals(reference))) {
            return List.of();
        }
        return proposals(staff, acts, Map.of(reference, new CaseNames.Named(caseId, number, null, true)));
    }

    private List<Proposal> proposals(StaffId staff, List<Act> acts, Map<UUID, CaseNames.Named> cases) {
        Map<LocalDate, List<Act>> days = acts.stream()
                .collect(Collectors.groupingBy(act -> Zone.dateOf(act.at()), TreeMap::new, Collectors.toList()));
        Map<LocalDate, Map<UUID, Instant>> dealt = new HashMap<>();
        for (Dealt one : dealtWith.of(staff, days.keySet())) {
            dealt.computeIfAbsent(one.day(), _ -> new HashMap<>()).put(trail.reference(one.caseId()), one.until());
        }
        List<Proposal> found = new ArrayList<>();
        days.forEach((day, ofDay) -> {
            Map<UUID, Spent> spent = TimeOfActs.of(ofDay, dealt.getOrDefault(day, Map.of()), clock.instant());
            cases.forEach((reference, named) -> {
                Spent one = spent.get(reference);
                if (one != null) {
                    found.add(new Proposal(day, named.id(), named.number(), one.minutes(), one.last()));
                }
            });
        });
        found.sort(Comparator.comparing(Proposal::day).thenComparing(Proposal::number));
        return found;
    }

    private List<Act> acts(StaffId staff, LocalDate from, LocalDate until) {
        return trail.acts(staff, start(from), start(until)).stream()
                .filter(TimeOfActs::counts)
                .toList();
    }

    @Override
    @Transactional
    public HourBook.Outcome accept(StaffId staff, List<Proposal> accepted) {
        HourBook.Outcome outcome = HourBook.Outcome.NOTHING_TO_DO;
        for (Proposal one : accepted) {
            WorkKey work = new WorkKey.OfCase(one.caseId());
            UUID row = works.row(work).orElse(null);
            if (row != null && entries.settle(staff, row, one.day(), one.until())) {
                List<NewEntry> wanted = one.minutes().entrySet().stream()
                        .map(part -> new NewEntry(
                                UUID.randomUUID(),
                                staff,
                                work,
                                part.getKey(),
                                part.getValue(),
                                one.day(),
                                NewEntry.Source.PROPOSED))
                        .toList();
                HourBook.Outcome booked = book.book(wanted, one.until());
                outcome = booked == HourBook.Outcome.NOTHING_TO_DO ? outcome : booked;
            }
        }
        return outcome;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
