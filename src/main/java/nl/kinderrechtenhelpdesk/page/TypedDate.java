package nl.kinderrechtenhelpdesk.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;

/**
 * Reads a date as people type or paste it: with digits of any script, the month as a number or a Dutch or English word, the name of the
 * day before it, day first as in Dutch, or the year first as in ISO 8601. A month before the day is taken only when it is a word.
 */
final class TypedDate {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,2})(?:e|ste|de|st|nd|rd|th)");
    private static final Pattern OF_A_DAY = Pattern.compile(
            "(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?|(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?|de|van|the|of|op|on|om|at");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("maart", "march", "mrt"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("augustus", "august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));
    private static final int LETTERS_OF_A_MONTH = 3;

    private TypedDate() {}

    /** The date in three boxes; empty when they hold none. A whole date in one box counts when the others are empty. */
    static Optional<LocalDate> of(String day, String month, String year) {
        List<String> words = words(day + " " + month + " " + year);
        if (words.size() != 3) {
            return Optional.empty();
        }
        boolean yearFirst = words.get(0).length() == 4;
        boolean monthFirst = monthOfWord(words.get(0)).isPresent();
        return date(
                words.get(yearFirst ? 2 : monthFirst ? 1 : 0),
                words.get(monthFirst ? 0 : 1),
                words.get(yearFirst ? 0 : 2));
    }

    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(TypedDigits.plain(typed).toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !OF_A_DAY.matcher(word).matches()) {
                words.add(ORDINAL.matcher(word).replaceFirst("$1"));
            }
        }
        return words;
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        if (!day.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        Optional<Integer> number =
                month.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(month)) : monthOfWord(month);
        int years = Integer.parseInt(year);
        if (number.isEmpty() || years < EARLIEST || years > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(years, number.get(), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> monthOfWord(String word) {
        for (int month = 1; word.length() >= LETTERS_OF_A_MONTH && month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).stream().anyMatch(name -> name.startsWith(word))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
