package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.schedule.Recurrence;
import nl.kinderrechtenhelpdesk.schedule.RecurringJob;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Detector;
import nl.kinderrechtenhelpdesk.signals.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each Monday, or on the first night after it: looks for what stands out. That a Monday was looked at and what was found are one
 * transaction, so that a look that is stopped half-way begins anew and one that ended is not done twice.
 */
@Component
class LooksForSignals implements RecurringJob {

    private final BoardStore boards;
    private final SignalStore signals;
    private final GroupsFlags flags;
    private final Detector detector;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    LooksForSignals(
            BoardStore boards,
            SignalStore signals,
            GroupsFlags flags,
            Detector detector,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.boards = boards;
        this.signals = signals;
        this.flags = flags;
        this.detector = detector;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signals.look";
    }

    @Override
    public Recurrence recurrence() {
        return new Recurrence.Daily(LocalTime.of(5, 20));
    }

    @Override
    public void run() {
        look(Zone.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    void look(LocalDate monday) {
        if (signals.looked(monday)) {
            return;
        }
        Board board = transaction.execute(status -> boards.board());
        List<Finding> found = board == null || board.size() == 0
                ? List.of()
                : detector.look(board, monday, signals.patience(), signals.said(monday.minusYears(1)));
        int facts = board == null ? 0 : board.size();
        transaction.executeWithoutResult(status -> {
            if (signals.begin(monday, facts)) {
                flags.takeTurn();
                signals.tell(
                        monday,
                        found.size(),
                        found.stream().filter(one -> !flags.takesIn(one)).toList());
                flags.joinTold();
            }
        });
    }
}
