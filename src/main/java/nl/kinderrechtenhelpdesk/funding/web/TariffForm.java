package nl.kinderrechtenhelpdesk.funding.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.funding.Overhead;
import nl.kinderrechtenhelpdesk.funding.Overhead.Spread;
import nl.kinderrechtenhelpdesk.funding.Rate;
import nl.kinderrechtenhelpdesk.hours.figures.Activity;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** The fields of a rate and of overhead, and what is asked of them. */
final class TariffForm {

    private static final int LONGEST_NAME = 80;
    private static final long MOST_AN_HOUR = 10_000_000;
    private static final int MOST_MONTHS = 120;

    private TariffForm() {}

    static List<Option> activities(Screen s) {
        return Arrays.stream(Activity.values())
                .map(one -> Option.of(one.name(), s.t("funding.activity." + one)))
                .toList();
    }

    static List<Option> spreads(Screen s) {
        return Arrays.stream(Spread.values())
                .map(one -> Option.of(one.name(), s.t("funding.spread." + one)))
                .toList();
    }

    static Optional<Rate> rate(Form form) {
        Activity activity = Arrays.stream(Activity.values())
                .filter(one -> one.name().equals(form.value("activiteit")))
                .findFirst()
                .orElse(null);
        LocalDate from = form.date("vanaf").orElse(null);
        OptionalLong cents = amount(form, "uurtarief");
        if (from == null) {
            form.reject("vanaf", "funding.tariffs.problem.day");
        }
        if (cents.isEmpty() || cents.getAsLong() > MOST_AN_HOUR) {
            form.reject("uurtarief", "funding.tariffs.problem.amount");
        }
        return from == null || form.hasProblems()
                ? Optional.empty()
                : Optional.of(new Rate(activity, from, cents.getAsLong()));
    }

    static Optional<Overhead> overhead(Form form) {
        String name = PlainText.clean(form.value("naam")).strip();
        YearMonth first = month(form, "van");
        YearMonth last = month(form, "tot");
        OptionalLong cents = amount(form, "bedrag");
        Optional<Spread> spread = Arrays.stream(Spread.values())
                .filter(one -> one.name().equals(form.value("sleutel")))
                .findFirst();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            form.reject("naam", "funding.tariffs.problem.name", LONGEST_NAME);
        }
        if (first != null
                && last != null
                && (first.isAfter(last) || first.plusMonths(MOST_MONTHS).isBefore(last))) {
            form.reject("tot", "funding.tariffs.problem.order");
        }
        if (cents.isEmpty()) {
            form.reject("bedrag", "funding.tariffs.problem.amount");
        }
        if (spread.isEmpty()) {
            form.reject("sleutel", "funding.tariffs.problem.spread");
        }
        return first == null || last == null || form.hasProblems()
                ? Optional.empty()
                : spread.map(key -> new Overhead(id(form), name, first, last, cents.getAsLong(), key, null));
    }

    private static @Nullable YearMonth month(Form form, String field) {
        try {
            return YearMonth.parse(form.value(field).strip());
        } catch (DateTimeException notAMonth) {
            form.reject(field, "funding.tariffs.problem.month");
            return null;
        }
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("formulier"));
        } catch (IllegalArgumentException noId) {
            return UUID.randomUUID();
        }
    }

    /** Cents above nothing; empty when it is no amount. */
    private static OptionalLong amount(Form form, String field) {
        OptionalLong cents = Euros.typed(form.value(field));
        return cents.isPresent() && cents.getAsLong() > 0 ? cents : OptionalLong.empty();
    }
}
