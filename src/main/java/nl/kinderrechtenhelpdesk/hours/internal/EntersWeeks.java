package nl.kinderrechtenhelpdesk.hours.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.hours.BookedHour;
import nl.kinderrechtenhelpdesk.hours.HourBook;
import nl.kinderrechtenhelpdesk.hours.HourBook.Cell;
import nl.kinderrechtenhelpdesk.hours.HourBook.Outcome;
import nl.kinderrechtenhelpdesk.hours.NewEntry;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import org.springframework.stereotype.Component;

/** Turns what was typed in the cells of a week into new entries and corrections. */
@Component
class EntersWeeks {

    private final HourEntryStore entries;

    EntersWeeks(HourEntryStore entries) {
        this.entries = entries;
    }

    /** In the caller's transaction, which is to be rolled back unless all was booked. */
    Outcome enter(StaffId staff, List<Cell> cells, HourBook book) {
        LocalDate closed = entries.heldClosedUntil();
        if (cells.stream().anyMatch(cell -> !cell.day().isAfter(closed))) {
            return Outcome.MONTH_CLOSED;
        }
        List<NewEntry> more = new ArrayList<>();
        boolean less = false;
        for (Cell cell : cells) {
            List<BookedHour> there = there(staff, cell);
            int now = there.stream().mapToInt(BookedHour::minutes).sum();
            if (now == cell.minutes()) {
                continue;
            }
            if (now != cell.was()) {
                return Outcome.CHANGED_MEANWHILE;
            }
            if (cell.minutes() > now) {
                more.add(new NewEntry(
                        UUID.randomUUID(),
                        staff,
                        cell.work(),
                        cell.activity(),
                        cell.minutes() - now,
                        cell.day(),
                        NewEntry.Source.TYPED));
            } else {
                Outcome outcome = takeBack(staff, there, now - cell.minutes(), book);
                if (outcome != Outcome.BOOKED) {
                    return outcome;
                }
                less = true;
            }
        }
        Outcome booked = book.book(more);
        return booked == Outcome.NOTHING_TO_DO && less ? Outcome.BOOKED : booked;
    }

    private List<BookedHour> there(StaffId staff, Cell cell) {
        LocalDate day = cell.day();
        return entries.of(staff, day, day.plusDays(1)).stream()
                .filter(one -> one.activity() == cell.activity() && cell.work().equals(one.work()))
                .toList();
    }

    private static Outcome takeBack(StaffId staff, List<BookedHour> there, int minutes, HourBook book) {
        int left = minutes;
        for (BookedHour one : there) {
            int taken = Math.min(left, Math.max(0, one.left()));
            if (taken > 0) {
                Outcome outcome = book.correct(one.id(), one.left() - taken, staff);
                if (outcome != Outcome.BOOKED) {
                    return outcome;
                }
                left -= taken;
            }
        }
        return left == 0 ? Outcome.BOOKED : Outcome.NOT_POSSIBLE;
    }
}
