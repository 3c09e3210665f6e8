package nl.kinderrechtenhelpdesk.hours.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A week as it stands in an address, by ISO 8601: {@code 2026-W48}. */
final class WeekOf {

    private static final Pattern WEEK = Pattern.compile("(20[0-9]{2})-W([0-5][0-9])");
    private static final int DAY_IN_FIRST_WEEK = 4;

    private WeekOf() {}

    /** The Monday of the week in this text; of the week of today when there is no such week, or it is to come. */
    static LocalDate monday(String text, LocalDate today) {
        LocalDate now = monday(today);
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return now;
        }
        try {
            LocalDate found = monday(LocalDate.of(Integer.parseInt(week.group(1)), 1, DAY_IN_FIRST_WEEK)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2))));
            return found.isAfter(now) ? now : found;
        } catch (DateTimeException noSuchWeek) {
            return now;
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static String text(LocalDate monday) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return monday.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
    }

    static int number(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
