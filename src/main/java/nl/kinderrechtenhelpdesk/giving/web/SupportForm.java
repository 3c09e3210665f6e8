package nl.kinderrechtenhelpdesk.giving.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.giving.SupportMessage.Content;
import nl.kinderrechtenhelpdesk.giving.SupportMessage.Kind;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;

/** The fields with which somebody offers support, and what is asked of them. */
final class SupportForm {

    static final int LONGEST_WORDS = 5_000;

    private static final int LONGEST_LINE = 200;

    private SupportForm() {}

    static List<Option> kinds(Screen s) {
        return Arrays.stream(Kind.values())
                .map(kind -> Option.of(kind.name(), s.t("giving.kind." + kind)))
                .toList();
    }

    /** The message, or empty with the problems written on the form. */
    static Optional<Content> read(Form form) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.name().equals(form.value("soort")))
                .findFirst();
        if (kind.isEmpty()) {
            form.reject("soort", "giving.problem.kind");
        }
        required(form, "naam", "giving.problem.name");
        if (EmailAddress.parse(form.value("email")).isEmpty()) {
            form.reject("email", "giving.problem.email");
        }
        required(form, "bericht", "giving.problem.words");
        for (String line : List.of("naam", "organisatie", "email", "telefoon")) {
            tooLong(form, line, LONGEST_LINE);
        }
        tooLong(form, "bericht", LONGEST_WORDS);
        return form.hasProblems()
                ? Optional.empty()
                : kind.map(chosen -> new Content(
                        chosen,
                        text(form, "naam"),
                        text(form, "organisatie"),
                        EmailAddress.parse(form.value("email"))
                                .map(address -> Redacted.of(address.value()))
                                .orElseThrow(),
                        text(form, "telefoon"),
                        text(form, "bericht")));
    }

    /** The id the form was made with, or a new one for a form without. */
    static UUID id(Form form) {
        try {
            return UUID.fromString(form.value("formulier"));
        } catch (IllegalArgumentException noId) {
            return UUID.randomUUID();
        }
    }

    /** Judged as it is kept: of what nobody can see nothing is left. */
    private static void required(Form form, String field, String messageKey) {
        if (text(form, field).reveal().isEmpty()) {
            form.reject(field, messageKey);
        }
    }

    private static void tooLong(Form form, String field, int longest) {
        if (form.length(field) > longest && form.problem(field) == null) {
            form.reject(field, "giving.problem.long", longest);
        }
    }

    private static Redacted<String> text(Form form, String field) {
        return Redacted.of(PlainText.clean(form.value(field)).strip());
    }
}
