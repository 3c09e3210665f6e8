package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.BookedHour;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.hours.internal.HourEntryStore.Entry;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Books and corrects. */
@Component
class KeptHours implements HourBook {

    private final HourEntryStore entries;
    private final FindsWork works;
    private final EntersWeeks week;
    private final InstantSource clock;

    KeptHours(HourEntryStore entries, FindsWork works, EntersWeeks week, InstantSource clock) {
        this.week = week;
        this.entries = entries;
        this.works = works;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome book(List<NewEntry> wanted) {
        return book(wanted, clock.instant());
    }

    /** As {@link #book(List)}, in the caller's transaction; what was done until this moment is proposed no more. */
    Outcome book(List<NewEntry> wanted, Instant until) {
        LocalDate today = Zone.today(clock);
        LocalDate closed = entries.heldClosedUntil();
        if (wanted.stream().anyMatch(entry -> entry.day().isAfter(today))) {
            return Outcome.NOT_POSSIBLE;
        }
        if (wanted.stream().anyMatch(entry -> !entry.day().isAfter(closed))) {
            return Outcome.MONTH_CLOSED;
        }
        boolean any = false;
        for (NewEntry entry : wanted) {
            Optional<UUID> work = works.row(entry.work());
            if (work.isEmpty()) {
                return Outcome.NOT_POSSIBLE;
            }
            any |= entries.add(entry, work.get(), today);
            entries.settle(entry.by(), work.get(), entry.day(), until);
        }
        return any ? Outcome.BOOKED : Outcome.NOTHING_TO_DO;
    }

    @Override
    @Transactional
    public Outcome correct(UUID id, int minutes, StaffId by) {
        Optional<Entry> found = entries.hold(id, by);
        if (found.isEmpty() || minutes < 0 || minutes > NewEntry.MOST) {
            return Outcome.NOT_POSSIBLE;
        }
        Entry entry = found.get();
        int change = minutes - entry.left();
        if (change == 0) {
            return Outcome.NOTHING_TO_DO;
        }
        LocalDate today = Zone.today(clock);
        boolean closed = !entry.day().isAfter(entries.heldClosedUntil());
        entries.correct(entry, change, closed ? today : entry.day(), by, today);
        return Outcome.BOOKED;
    }

    @Override
    @Transactional
    public Outcome enter(StaffId staff, List<Cell> cells) {
        Outcome outcome = week.enter(staff, cells, this);
        if (outcome != Outcome.BOOKED && outcome != Outcome.NOTHING_TO_DO) {
            // all or nothing
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    @Override
    public List<BookedHour> of(StaffId staff, LocalDate from, LocalDate until) {
        return entries.of(staff, from, until);
    }

    @Override
    public Sum sum(CaseId caseId, StaffId reader) {
        return entries.sum(caseId, reader);
    }

    @Override
    public LocalDate closedUntil() {
        return entries.closedUntil();
    }
}
