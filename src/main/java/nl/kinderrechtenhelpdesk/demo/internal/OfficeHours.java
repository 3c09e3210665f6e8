package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Zone;

/** When made-up colleagues work: nine to five, on ordinary days. The terms of the law are reckoned elsewhere. */
final class OfficeHours {

    private static final int OPENS = 9;
    private static final int CLOSES = 17;

    private OfficeHours() {}

    /** This moment when it lies within office hours, or else one early in the next working day. */
    static Instant from(Instant moment) {
        ZonedDateTime at = moment.atZone(Zone.AMSTERDAM);
        if (works(at.toLocalDate()) && at.getHour() >= OPENS && at.getHour() < CLOSES) {
            return moment;
        }
        LocalDate day =
                at.getHour() < OPENS ? at.toLocalDate() : at.toLocalDate().plusDays(1);
        return nextWorkday(day)
                .atTime(LocalTime.of(OPENS, 0).plusMinutes(at.getMinute() * 2L))
                .atZone(Zone.AMSTERDAM)
                .toInstant();
    }

    static LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static LocalDate lastWorkdayUntil(LocalDate day) {
        LocalDate last = day;
        while (!works(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        return Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.plusDays(1),
                LocalDate.of(year, Month.APRIL, 27),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26));
    }

    /** Easter Sunday, by the method of Gauss as Lichtenberg corrected it. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int seed = (19 * (year % 19) + moon) % 30;
        int correction = (seed + year % 19 / 11) / 29;
        int fullMoon = 21 + seed - correction;
        int sunday = 7 - (year + year / 4 + sun) % 7;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(fullMoon + 6 - (fullMoon - sunday) % 7);
    }
}
