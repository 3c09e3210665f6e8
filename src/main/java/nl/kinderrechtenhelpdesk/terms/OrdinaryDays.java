package nl.kinderrechtenhelpdesk.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which days are ordinary days in the sense of the Algemene termijnenwet: no Saturday, Sunday or general holiday (art. 3(1)), not Good
 * Friday (3(2)), and not equated by decree (3(3)). Decree days are data: they follow from no rule.
 */
public final class OrdinaryDays {

    private record DecreeDays(String source, Map<Integer, List<LocalDate>> years) {}

    private static final Map<Integer, List<LocalDate>> DECREES = read().years();
    private static final Set<LocalDate> EQUATED =
            DECREES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private OrdinaryDays() {}

    public static boolean ordinary(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday(day);
    }

    /** So many ordinary days later: by when the helpdesk, which works on those, does what it promises. */
    public static LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (ordinary(day)) {
                left--;
            }
        }
        return day;
    }

    /** Whether a decree is on file for the year; without one an equated day may be missing. */
    public static boolean decreeKnown(int year) {
        return DECREES.containsKey(year);
    }

    public static boolean holiday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || kingsDay(day) || movable(day) || EQUATED.contains(day);
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static boolean kingsDay(LocalDate day) {
        LocalDate birthday = LocalDate.of(day.getYear(), 4, 27);
        return day.equals(birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
    }

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday. */
    private static boolean movable(LocalDate day) {
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return afterEaster == -2 || afterEaster == 1 || afterEaster == 39 || afterEaster == 50;
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private static DecreeDays read() {
        try (InputStream in = new ClassPathResource("terms/decree-days.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(in, DecreeDays.class);
        } catch (IOException e) {
            throw new UncheckedIOException("decree days cannot be read", e);
        }
    }
}
