package nl.kinderrechtenhelpdesk.intake.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.kernel.TypedDigits;

/**
 * Reads the age of one child as people type it, in whole years that have passed: in digits of any script or in words, with months, weeks
 * or half years, and 0 for a child that is not born yet.
 */
final class TypedAge {

    private static final int OLDEST = 120;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int DAYS_OF_A_YEAR = 365;

    private static final List<List<String>> WORDS = List.of(
            List.of("nul", "zero"),
            List.of("een", "one"),
            List.of("twee", "two"),
            List.of("drie", "three"),
            List.of("vier", "four"),
            List.of("vijf", "five"),
            List.of("zes", "six"),
            List.of("zeven", "seven"),
            List.of("acht", "eight"),
            List.of("negen", "nine"),
            List.of("tien", "ten"),
            List.of("elf", "eleven"),
            List.of("twaalf", "twelve"),
            List.of("dertien", "thirteen"),
            List.of("veertien", "fourteen"),
            List.of("vijftien", "fifteen"),
            List.of("zestien", "sixteen"),
            List.of("zeventien", "seventeen"),
            List.of("achttien", "eighteen"),
            List.of("negentien", "nineteen"),
            List.of("twintig", "twenty"));
    private static final Map<String, String> NUMBERS = numbers();

    private static final String YEARS = "(?:jaar|jaren|jr|j|years?|yrs?|yo|y)";
    private static final Pattern NOT_BORN =
            Pattern.compile("(?:nog )?(?:ongeboren|niet geboren|zwanger|unborn|not (?:yet )?born|pregnant)"
                    + "|not born yet|(?:pasgeboren|newborn)|(?:een |a )?baby");
    private static final Pattern AGE = Pattern.compile("(?<nearly>(?:bijna|almost|nearly) )?"
            + "(?:(?:net|pas|nu|ik ben|is|ongeveer|ongv|circa|ca|ruim|zo'n|about|around|just|i am|i'm|now) )*+"
            + "(?<years>[0-9]{1,3})(?: ?(?:half|[.,][0-9]))?(?: ?" + YEARS + ")?"
            + "(?: (?:en |and )?(?:(?:een |a )?(?:half|halve)|[0-9]{1,2} (?:maand(?:en)?|mnd|months?)))?(?: " + YEARS
            + ")?"
            + "(?: (?:oud|old|geworden))?");
    private static final Pattern SHORT = Pattern.compile(
            "(?:(?:ongeveer|circa|ca|bijna|about|almost|nearly) )?(?<number>[0-9]{1,3})(?: half|[.,][0-9])? ?"
                    + "(?<unit>maand(?:en)?|mnd|months?|weken|week|weeks|wk|dagen|dag|days?)(?: (?:oud|old))?");

    private TypedAge() {}

    /** Years that have passed; empty when it is not one age. */
    static Optional<Integer> years(String typed) {
        String plain = plain(typed);
        if (NOT_BORN.matcher(plain).matches()) {
            return Optional.of(0);
        }
        Matcher little = SHORT.matcher(plain);
        if (little.matches()) {
            return Optional.of(Integer.parseInt(little.group("number")) / inAYear(little.group("unit")));
        }
        Matcher age = AGE.matcher(plain);
        if (!age.matches()) {
            return Optional.empty();
        }
        int years = Integer.parseInt(age.group("years"));
        int passed = age.group("nearly") != null && years > 0 ? years - 1 : years;
        return passed <= OLDEST ? Optional.of(passed) : Optional.empty();
    }

    private static int inAYear(String unit) {
        return switch (unit.charAt(0)) {
            case 'm' -> MONTHS_OF_A_YEAR;
            case 'w' -> WEEKS_OF_A_YEAR;
            default -> DAYS_OF_A_YEAR;
        };
    }

    private static String plain(String typed) {
        String plain = Normalizer.normalize(TypedDigits.plain(typed.replace("½", " half ")), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('\u2019', '\'')
                .replace('-', ' ');
        String words = plain.toLowerCase(Locale.ROOT).replaceAll(" +", " ").strip();
        words = words.replaceFirst("[.!]+$", "");
        StringBuilder counted = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            counted.append(counted.isEmpty() ? "" : " ").append(NUMBERS.getOrDefault(word, word));
        }
        // 'en een half' says a half, not one
        return counted.toString().replaceAll("\\b1 (half|halve|baby)\\b", "$1");
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (int number = 0; number < WORDS.size(); number++) {
            for (String word : WORDS.get(number)) {
                numbers.put(word, Integer.toString(number));
            }
        }
        return Map.copyOf(numbers);
    }
}
