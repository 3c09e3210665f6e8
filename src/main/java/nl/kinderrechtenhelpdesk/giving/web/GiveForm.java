package nl.kinderrechtenhelpdesk.giving.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import nl.kinderrechtenhelpdesk.giving.Gift;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.kernel.Euros;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** The fields with which somebody gives: an amount, and only if they want thanks, an address. */
final class GiveForm {

    static final String AMOUNT = "bedrag";
    static final String OTHER = "ander";
    static final String THANKS = "dank";
    private static final String NAME = "naam";
    private static final String EMAIL = "email";
    private static final String YES = "ja";
    private static final long LEAST = 100;
    /** Who gives more, talks with us first. */
    private static final long MOST = 2_500_000;

    private static final long CENTS = 100;
    private static final int LONGEST_LINE = 200;

    private GiveForm() {}

    /** @param costPerCase in whole euros: who wants to can give a case */
    static List<Option> amounts(Screen s, int costPerCase) {
        List<Option> options = new ArrayList<>();
        LongStream.of(10, 25, 50, 100)
                .filter(euros -> euros != costPerCase)
                .forEach(euros -> options.add(Option.of(String.valueOf(euros), s.euros(euros * CENTS))));
        options.add(
                new Option(String.valueOf(costPerCase), s.euros(costPerCase * CENTS), s.t("giving.give.amount.case")));
        options.add(Option.of(OTHER, s.t("giving.give.amount.other")));
        return options;
    }

    static List<Option> thanks(Screen s) {
        return List.of(Option.of(YES, s.t("giving.give.thanks.yes")));
    }

    /** The cents that were chosen or typed; on problems, which are written on the form, zero. */
    static long cents(Form form) {
        boolean other = form.value(AMOUNT).equals(OTHER);
        String field = other ? OTHER : AMOUNT;
        OptionalLong cents = Euros.typed(form.value(field));
        if (cents.isEmpty()) {
            form.reject(field, other ? "giving.give.problem.amount" : "giving.give.problem.choose");
        } else if (cents.getAsLong() < LEAST || cents.getAsLong() > MOST) {
            form.reject(field, "giving.give.problem.bounds", LEAST / CENTS, MOST / CENTS);
        }
        return form.hasProblems() ? 0 : cents.orElse(0);
    }

    /** Who wants to be thanked; without that tick what was typed of them is not looked at. */
    static Gift.@Nullable Donor donor(Form form) {
        if (!form.has(THANKS, YES)) {
            return null;
        }
        if (EmailAddress.parse(form.value(EMAIL)).isEmpty()) {
            form.reject(EMAIL, "giving.problem.email");
        }
        if (form.length(NAME) > LONGEST_LINE) {
            form.reject(NAME, "giving.problem.long", LONGEST_LINE);
        }
        return EmailAddress.parse(form.value(EMAIL))
                .map(address -> new Gift.Donor(
                        Redacted.of(PlainText.clean(form.value(NAME)).strip()), Redacted.of(address.value())))
                .orElse(null);
    }
}
