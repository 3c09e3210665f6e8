package nl.kinderrechtenhelpdesk.signals.internal.earlier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days and months of one column as people type them. Day and month are told apart by the column as a whole: in an American
 * spreadsheet some second number is above twelve and no first one.
 */
final class DateCells {

    /** @param wholeMonth whether only the month is said; then {@code day} is its first */
    record Read(LocalDate day, boolean wholeMonth) {}

    private static final Pattern BIG_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ t]\\d.*)?");
    private static final Pattern SMALL_FIRST =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})(?: \\d.*)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})[- ](\\p{L}{3,})\\.?[- ](\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\p{L}{3,})\\.?[- ]'?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    /** Days since 1900 of the years 1982 to 2063. */
    private static final Pattern SERIAL = Pattern.compile("[345]\\d{4}(?:[.,]\\d+)?");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int CENTURY = 2000;
    private static final int LAST_MONTH = 12;
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        List<String> names = List.of(
                "jan januari january",
                "feb februari february",
                "mrt maart mar march",
                "apr april",
                "mei may",
                "jun juni june",
                "jul juli july",
                "aug augustus august",
                "sep sept september",
                "okt oktober oct october",
                "nov november",
                "dec december");
        for (int month = 1; month <= LAST_MONTH; month++) {
            for (String name :
                    Pattern.compile(" ").splitAsStream(names.get(month - 1)).toList()) {
                MONTHS.put(name, month);
            }
        }
    }

    private final boolean monthFirst;

    DateCells(List<String> column) {
        boolean aboveFirst = false;
        boolean aboveSecond = false;
        for (String cell : column) {
            Matcher small = SMALL_FIRST.matcher(cell);
            if (small.matches()) {
                aboveFirst |= number(small, 1) > LAST_MONTH;
                aboveSecond |= number(small, 2) > LAST_MONTH;
            }
        }
        monthFirst = aboveSecond && !aboveFirst;
    }

    Optional<Read> read(String cell) {
        String text = cell.toLowerCase(Locale.ROOT).strip();
        try {
            return day(text)
                    .map(day -> new Read(day, false))
                    .or(() -> month(text).map(day -> new Read(day, true)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String text) {
        Matcher big = BIG_FIRST.matcher(text);
        if (big.matches()) {
            return Optional.of(LocalDate.of(number(big, 1), number(big, 2), number(big, 3)));
        }
        Matcher small = SMALL_FIRST.matcher(text);
        if (small.matches()) {
            int first = number(small, 1);
            int second = number(small, 2);
            return Optional.of(LocalDate.of(year(small, 3), monthFirst ? first : second, monthFirst ? second : first));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches() && MONTHS.containsKey(words.group(2))) {
            return Optional.of(LocalDate.of(year(words, 3), MONTHS.get(words.group(2)), number(words, 1)));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(FIRST_DAY.plusDays(Long.parseLong(text.substring(0, 5))))
                : Optional.empty();
    }

    private static Optional<LocalDate> month(String text) {
        Matcher words = MONTH_IN_WORDS.matcher(text);
        if (words.matches() && MONTHS.containsKey(words.group(1))) {
            return Optional.of(LocalDate.of(year(words, 2), MONTHS.get(words.group(1)), 1));
        }
        Matcher big = YEAR_MONTH.matcher(text);
        if (big.matches()) {
            return Optional.of(LocalDate.of(number(big, 1), number(big, 2), 1));
        }
        Matcher small = MONTH_YEAR.matcher(text);
        return small.matches() ? Optional.of(LocalDate.of(number(small, 2), number(small, 1), 1)) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(Matcher found, int group) {
        int year = number(found, group);
        return found.group(group).length() == 2 ? CENTURY + year : year;
    }
}
