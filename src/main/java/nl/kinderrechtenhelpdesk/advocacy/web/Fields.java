package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** What the forms of this module have in common: texts and dates with what is asked of them, and what another saved meanwhile. */
final class Fields {

    static final String VERSION = "versie";
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 5_000;

    private Fields() {}

    static Redacted<String> required(Form form, String field, int longest, String problem) {
        Redacted<String> text = optional(form, field, longest);
        if (text.reveal().isEmpty()) {
            form.reject(field, problem);
        }
        return text;
    }

    static Redacted<String> optional(Form form, String field, int longest) {
        if (form.length(field) > longest) {
            form.reject(field, "advocacy.problem.long", longest);
        }
        return Redacted.of(PlainText.clean(form.value(field)).strip());
    }

    /** A day that must be given, and not lie after {@code latest}. */
    static LocalDate day(Form form, String field, LocalDate latest) {
        LocalDate day = form.date(field).orElse(null);
        if (day == null) {
            form.reject(field, "advocacy.problem.date");
            return latest;
        }
        if (day.isAfter(latest)) {
            form.reject(field, "advocacy.problem.future");
        }
        return day;
    }

    /** A day that may be left out. */
    static @Nullable LocalDate optionalDay(Form form, String field) {
        LocalDate day = form.date(field).orElse(null);
        if (day == null && !form.isBlankDate(field)) {
            form.reject(field, "advocacy.problem.date");
        }
        return day;
    }

    /** A month such as 2026-03 that may be left out. */
    static @Nullable YearMonth optionalMonth(Form form, String field) {
        String typed = form.value(field).strip();
        if (!typed.isEmpty() && !typed.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) {
            form.reject(field, "advocacy.problem.month");
            return null;
        }
        return typed.isEmpty() ? null : YearMonth.parse(typed);
    }

    static void with(Form form, String field, @Nullable LocalDate day) {
        form.with(field + "-day", day == null ? null : day.getDayOfMonth())
                .with(field + "-month", day == null ? null : day.getMonthValue())
                .with(field + "-year", day == null ? null : day.getYear());
    }

    /** 0 for none, so that nothing is ever overwritten by a form without. */
    static int version(Form form) {
        return form.value(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(form.value(VERSION)) : 0;
    }

    static List<Option> options(Screen s, String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> Option.of(value.name(), s.t(prefix + value.name())))
                .toList();
    }

    /** The fields of which another saved something else than what is typed here. {@code labels} holds the fields in order. */
    static List<Difference> differences(Form typed, Form now, Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(field -> !shown(typed, field.getKey()).equals(shown(now, field.getKey())))
                .map(field -> new Difference(field.getValue(), shown(now, field.getKey())))
                .toList();
    }

    private static String shown(Form form, String field) {
        List<String> parts = Stream.concat(
                        form.values(field).stream(),
                        Stream.of("-day", "-month", "-year").map(box -> form.value(field + box)))
                .map(text -> PlainText.clean(text).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" ", parts);
    }
}
