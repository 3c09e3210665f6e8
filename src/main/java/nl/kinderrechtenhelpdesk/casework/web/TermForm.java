package nl.kinderrechtenhelpdesk.casework.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.CaseTerms;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import org.jspecify.annotations.Nullable;

/** The form on which a lawyer establishes a term: from answers as typed to an entry, or to problems beside the fields. */
final class TermForm {

    private static final int LONGEST_NOTE = 2000;

    private final TermWords words;
    private final Form form;

    TermForm(TermWords words, Form form) {
        this.words = words;
        this.form = form;
    }

    static Form blank(@Nullable LocalDate from) {
        return day(Form.empty().with("bewijs", CaseTerm.Evidence.ASKER), "vanaf", from);
    }

    static Form filled(CaseTerm term) {
        Form form = Form.empty().with("soort", term.kind()).with("bewijs", term.evidence());
        Redacted<String> note = term.note();
        form.with("notitie", note == null ? null : note.reveal());
        return day(day(form, "vanaf", term.from()), "eigen", term.ownEnd());
    }

    private static Form day(Form form, String field, @Nullable LocalDate day) {
        return day == null
                ? form
                : form.with(field + "-day", day.getDayOfMonth())
                        .with(field + "-month", day.getMonthValue())
                        .with(field + "-year", day.getYear());
    }

    @Nullable
    String kind() {
        String kind = form.value("soort");
        return words.knows(kind) ? kind : null;
    }

    @Nullable
    LocalDate from() {
        return form.date("vanaf").orElse(null);
    }

    /** Empty when something does not fit; the form then says what. */
    Optional<CaseTerms.Entry> read() {
        String kind = kind();
        LocalDate from = date("vanaf");
        LocalDate own = date("eigen");
        if (kind == null && own == null && form.problem("eigen") == null) {
            form.reject("soort", "casework.term.error.kind");
        }
        if (kind != null && words.hasTerm(kind) && from == null && own == null && form.problem("vanaf") == null) {
            form.reject("vanaf", "casework.term.error.from");
        }
        if (form.length("notitie") > LONGEST_NOTE) {
            form.reject("notitie", "casework.error.long", LONGEST_NOTE);
        }
        String note = PlainText.clean(form.value("notitie")).strip();
        return form.hasProblems()
                ? Optional.empty()
                : Optional.of(
                        new CaseTerms.Entry(kind, from, evidence(), own, note.isEmpty() ? null : Redacted.of(note)));
    }

    private @Nullable LocalDate date(String field) {
        if (form.isBlankDate(field)) {
            return null;
        }
        LocalDate date = form.date(field).orElse(null);
        if (date == null) {
            form.reject(field, "casework.error.date");
        }
        return date;
    }

    private CaseTerm.Evidence evidence() {
        return Arrays.stream(CaseTerm.Evidence.values())
                .filter(evidence -> form.has("bewijs", evidence.name()))
                .findFirst()
                .orElse(CaseTerm.Evidence.OTHER);
    }
}
