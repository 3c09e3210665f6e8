package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.hours.EarlierHours;
import nl.kinderrechtenhelpdesk.hours.EarlierHours.Booked;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.intake.Channel;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.kernel.Zone;

/** Minutes that a made-up case took, as colleagues would have booked them: some five hours in all, by chance half of that or twice as much. */
final class MadeUpHours {

    private final Placed placed;
    private final Instant now;
    private final Draw draw;
    private final int size;
    private final List<Booked> booked = new ArrayList<>();

    private MadeUpHours(Placed placed, Instant now) {
        this.placed = placed;
        this.now = now;
        this.draw = new Draw(placed.made().askedAt().toEpochMilli());
        this.size = draw.between(55, 150);
    }

    static EarlierHours.EarlierCase of(Placed placed, Instant now) {
        MadeUpHours hours = new MadeUpHours(placed, now);
        hours.book();
        Instant closed = placed.closedAt();
        return new EarlierHours.EarlierCase(
                placed.id(), placed.factId(), closed == null ? null : Zone.dateOf(closed), hours.booked);
    }

    private void book() {
        FictionalCase.Acts acts = placed.made().acts();
        StaffId lawyer = placed.lawyer();
        add(lawyer, Activity.INTAKE, 10, 22, acts.accepted(), 1);
        add(lawyer, Activity.READING, 15, 40, acts.accepted(), 1);
        add(lawyer, Activity.CALLING, 10, 30, acts.accepted(), placed.made().channel() == Channel.PHONE ? 0.9 : 0.3);
        add(lawyer, Activity.ANALYSIS, 35, 95, acts.submitted(), 1);
        add(lawyer, Activity.RESEARCH, 20, 90, acts.submitted(), 0.6);
        add(lawyer, Activity.WRITING, 55, 145, acts.submitted(), 1);
        add(placed.reader(), Activity.REVIEWING, 20, 50, acts.approved(), 1);
        add(lawyer, Activity.MEETING, 15, 45, acts.sent(), 0.25);
        add(lawyer, Activity.OTHER, 8, 18, acts.closed(), 1);
    }

    private void add(StaffId by, Activity activity, int least, int most, Instant at, double often) {
        boolean happened = draw.chance(often);
        int minutes = Math.max(5, draw.between(least, most) * size / 100);
        if (happened && at.isBefore(now)) {
            LocalDate day = Zone.dateOf(at);
            booked.add(new Booked(by, activity, minutes, day));
        }
    }
}
