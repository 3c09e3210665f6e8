package nl.kinderrechtenhelpdesk.publication.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.publication.Erratum;
import nl.kinderrechtenhelpdesk.publication.ReportTexts;
import nl.kinderrechtenhelpdesk.publication.ReportTexts.Section;
import nl.kinderrechtenhelpdesk.publication.YearlyReports.Draft;

/** The fields of a yearly report and of a correction, by section and language. */
final class YearlyForm {

    static final String VERSION = "versie";

    private static final int LONGEST = 20_000;
    private static final List<String> ERRATUM = List.of("stond", "moet-zijn", "waarom");

    private YearlyForm() {}

    static List<Language> languages() {
        return Language.all().stream().filter(Language::complete).toList();
    }

    /** Name of the field, such as {@code foreword-nl}. */
    static String field(Section section, Language language) {
        return section.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
    }

    static Form of(Draft draft) {
        Form form = Form.empty().with(VERSION, draft.version());
        for (Section section : Section.values()) {
            for (Language language : languages()) {
                form.with(field(section, language), draft.texts().own(section, language));
            }
        }
        return form;
    }

    static ReportTexts texts(Form form) {
        Map<Section, Map<Language, String>> texts = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Map<Language, String> words = new LinkedHashMap<>();
            for (Language language : languages()) {
                String text = text(form, field(section, language));
                if (!text.isEmpty()) {
                    words.put(language, text);
                }
            }
            if (!words.isEmpty()) {
                texts.put(section, words);
            }
        }
        return new ReportTexts(texts);
    }

    /** Dutch must be there whole; another language may be left out whole. */
    static Map<Language, Erratum.Words> correction(Form form) {
        Map<Language, Erratum.Words> words = new LinkedHashMap<>();
        for (Language language : languages()) {
            List<String> texts = ERRATUM.stream()
                    .map(field -> text(form, field + "-" + language.tag()))
                    .toList();
            boolean given = texts.stream().anyMatch(text -> !text.isEmpty());
            if (language == Language.NL || given) {
                for (int at = 0; at < texts.size(); at++) {
                    if (texts.get(at).isEmpty()) {
                        form.reject(
                                ERRATUM.get(at) + "-" + language.tag(),
                                "publication.erratum.problem." + ERRATUM.get(at));
                    }
                }
                words.put(language, new Erratum.Words(texts.get(0), texts.get(1), texts.get(2)));
            }
        }
        return words;
    }

    private static String text(Form form, String field) {
        if (form.length(field) > LONGEST) {
            form.reject(field, "publication.yearly.problem.long", LONGEST);
        }
        return PlainText.clean(form.value(field)).strip();
    }

    static int number(Form form, String field) {
        return form.value(field).matches("[0-9]{1,9}") ? Integer.parseInt(form.value(field)) : 0;
    }
}
