package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;

/** Which share of the cases of a month is known on a day. Of the running month that takes in the days that are still to come. */
final class Completeness {

    private static final int WEEK = 7;
    /** Weeks are kept and not days: who came in on any day of a week waited three days longer or shorter, and on average the middle. */
    private static final int MIDDLE = 3;

    private final double[] shares;

    /** @param shares of a week which share is known after so many weeks */
    Completeness(double[] shares) {
        this.shares = shares.clone();
    }

    double of(YearMonth month, LocalDate today) {
        double sum = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            sum += after(Math.toIntExact(today.toEpochDay() - month.atDay(day).toEpochDay()));
        }
        return sum / month.lengthOfMonth();
    }

    /** Of what came in so many days ago. */
    private double after(int days) {
        if (days < 0) {
            return 0;
        }
        int week = Math.floorDiv(days - MIDDLE, WEEK);
        double part = (double) Math.floorMod(days - MIDDLE, WEEK) / WEEK;
        return (1 - part) * share(week) + part * share(week + 1);
    }

    /** Of one week, when so many weeks passed. */
    double share(int week) {
        return week < 0 ? 0 : week < shares.length ? shares[week] : 1;
    }
}
