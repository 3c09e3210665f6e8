package nl.kinderrechtenhelpdesk.funding.web.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** What the forms of funds and grants have in common: texts, amounts, numbers and days with what is asked of them. */
final class GrantFields {

    private static final Set<String> AMOUNTS = Set.of("bedrag", "prijs", "tarief");

    static final String VERSION = "versie";
    static final int LONGEST = 200;

    private GrantFields() {}

    static String text(Form form, String field) {
        if (form.length(field) > LONGEST) {
            form.reject(field, "funding.problem.long", LONGEST);
        }
        return PlainText.clean(form.value(field)).strip();
    }

    static String required(Form form, String field) {
        String text = text(form, field);
        if (text.isEmpty()) {
            form.reject(field, "funding.grant.problem." + field);
        }
        return text;
    }

    /** More than nothing, in cents. */
    static long cents(Form form, String field) {
        OptionalLong cents = Euros.typed(form.value(field));
        if (cents.isEmpty() || cents.getAsLong() == 0) {
            form.reject(field, "funding.grant.problem." + field);
        }
        return cents.orElse(1);
    }

    /** A whole number from 1, or null for nothing typed. */
    static @Nullable Integer number(Form form, String field) {
        String typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            form.reject(field, "funding.grant.problem.number");
            return null;
        }
        return Integer.valueOf(typed);
    }

    static LocalDate day(Form form, String field) {
        return form.date(field).orElseGet(() -> {
            form.reject(field, "funding.grant.problem.date");
            return LocalDate.EPOCH;
        });
    }

    static void with(Form form, String field, LocalDate day) {
        form.with(field + "-day", day.getDayOfMonth())
                .with(field + "-month", day.getMonthValue())
                .with(field + "-year", day.getYear());
    }

    /** Days, one on a line. */
    static List<LocalDate> days(Form form, String field) {
        List<LocalDate> days = new ArrayList<>();
        for (String line : PlainText.clean(form.value(field)).split("[\n,;]", -1)) {
            if (!line.isBlank()) {
                Form one = Form.empty().with("dag-day", line.strip());
                one.date("dag").ifPresentOrElse(days::add, () -> form.reject(field, "funding.grant.problem.verslagen"));
            }
        }
        return days.stream().distinct().sorted().toList();
    }

    static <E extends Enum<E>> @Nullable E chosen(Form form, String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst()
                .orElseGet(() -> {
                    form.reject(field, "funding.grant.problem." + field);
                    return null;
                });
    }

    static List<Option> options(Screen s, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), s.t(prefix + value.name())))
                .toList();
    }

    static int version(Form form) {
        return form.value(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(form.value(VERSION)) : 0;
    }

    /** A field as its history shows it: the values, or the three boxes of a day. */
    static String shown(Form form, String field) {
        List<String> day = Stream.of("-day", "-month", "-year")
                .map(box -> form.value(field + box).strip())
                .filter(box -> !box.isEmpty())
                .toList();
        return day.isEmpty()
                ? AMOUNTS.contains(field)
                        ? amount(form.value(field))
                        : String.join(", ", form.values(field)).strip().replaceAll("\\s+", " ")
                : String.join("-", day);
    }

    /** The same amount in one way, however it was typed. */
    private static String amount(String typed) {
        OptionalLong cents = Euros.typed(typed);
        return cents.isPresent() ? Amounts.plain(cents.getAsLong()) : typed.strip();
    }
}
