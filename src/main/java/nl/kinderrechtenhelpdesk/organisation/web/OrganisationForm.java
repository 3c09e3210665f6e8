package nl.kinderrechtenhelpdesk.organisation.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.EmailAddress;
import nl.kinderrechtenhelpdesk.kernel.Iban;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.TelephoneNumber;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.page.Form;

/** The fields of the page about the organisation. Nothing is compulsory here: what is left open is shown as open. */
final class OrganisationForm {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LINE = 200;
    /** As the code for a transfer takes it (EPC069-12). */
    private static final int LONGEST_NAME = 70;

    private static final int MOST_MONTHS = 240;
    private static final int MOST_DAYS = 366;

    private OrganisationForm() {}

    /** In which the words of the organisation are asked for: those that have the pages where they stand. */
    static List<Language> languages() {
        return Language.all().stream().filter(Language::complete).toList();
    }

    static String field(Detail detail, Language language) {
        String name = detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return language == Language.NL ? name : name + "-" + language.tag();
    }

    static Form of(Details details) {
        Form form = Form.empty();
        details.texts()
                .forEach(
                        (detail, words) -> words.forEach((language, text) -> form.with(field(detail, language), text)));
        return form;
    }

    /** What was typed, with the problems written on the form. */
    static Map<Detail, Map<Language, String>> read(Form form) {
        Map<Detail, Map<Language, String>> texts = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            Map<Language, String> words = new HashMap<>();
            for (Language language : OrganisationForm.languages()) {
                if (language == Language.NL || detail.kind() == Detail.Kind.TEXT) {
                    String field = field(detail, language);
                    String text = PlainText.clean(form.value(field)).strip();
                    check(form, field, detail.kind(), text);
                    words.put(language, text);
                }
            }
            texts.put(detail, words);
        }
        return texts;
    }

    private static void check(Form form, String field, Detail.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case LINE -> longest(form, field, text, LONGEST_LINE);
            case NAME -> longest(form, field, text, LONGEST_NAME);
            case IBAN -> known(form, field, Iban.parse(text), "organisation.problem.iban");
            case BIC -> known(form, field, bic(text), "organisation.problem.bic");
            case TEXT -> longest(form, field, text, LONGEST_TEXT);
            case EMAIL -> known(form, field, EmailAddress.parse(text), "organisation.problem.email");
            case TELEPHONE -> known(form, field, TelephoneNumber.parse(text), "organisation.problem.telephone");
            case MONTHS -> number(form, field, text, MOST_MONTHS);
            case DAYS -> number(form, field, text, MOST_DAYS);
        }
    }

    private static void number(Form form, String field, String text, int most) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            form.reject(field, "organisation.problem.number", most);
        }
    }

    private static Optional<String> bic(String text) {
        return Optional.of(text).filter(typed -> typed.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"));
    }

    private static void longest(Form form, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            form.reject(field, "organisation.problem.long", longest);
        }
    }

    private static void known(Form form, String field, Optional<?> read, String problem) {
        if (read.isEmpty()) {
            form.reject(field, problem);
        }
    }
}
