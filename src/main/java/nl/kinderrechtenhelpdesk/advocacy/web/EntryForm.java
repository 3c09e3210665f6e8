package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Draft;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Grade;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Kind;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/** The fields of what is put in a problem file: one form for each {@link Group}, of which actions have several kinds. */
final class EntryForm {

    static final String KIND = "soort";

    private static final String TITLE = "titel";
    private static final String ON = "op";
    private static final String WHO = "wie";
    private static final String WHOM = "aan-wie";
    private static final String TEXT = "tekst";
    private static final String DUE = "reactie-voor";
    private static final String REPLY = "reactie-op";
    private static final String ANSWER = "antwoord";
    private static final String PROMISED = "beloofd";
    private static final String ADDRESS = "adres";
    private static final String GRADE = "weging";
    private static final String EFFECT = "te-zien-vanaf";
    private static final String HOURS = "uren";
    private static final String COSTS = "kosten";

    /** What a form is for, with its word in addresses. */
    enum Group {
        QUESTION("onderzoeksvraag"),
        SOURCE("bron"),
        ACTION("actie"),
        RESULT("resultaat");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        /** The fields that it asks for, besides hours and costs. */
        List<String> fields() {
            return switch (this) {
                case QUESTION -> List.of(TITLE, ON, TEXT, ANSWER);
                case SOURCE -> List.of(TITLE, ON, ADDRESS, ANSWER, GRADE);
                case ACTION -> List.of(KIND, TITLE, ON, WHO, WHOM, TEXT, DUE, REPLY, ANSWER, PROMISED, EFFECT);
                case RESULT -> List.of(TITLE, ON, TEXT, WHO, GRADE, EFFECT);
            };
        }

        String word() {
            return word;
        }

        List<Kind> kinds() {
            return switch (this) {
                case QUESTION -> List.of(Kind.STUDY_QUESTION);
                case SOURCE -> List.of(Kind.SOURCE);
                case ACTION -> Kind.of(Entry.Sort.ACTION);
                case RESULT -> List.of(Kind.RESULT);
            };
        }

        List<Grade> grades() {
            return Grade.of(kinds().getFirst());
        }

        static Optional<Group> named(String word) {
            return Arrays.stream(values())
                    .filter(group -> group.word.equals(word))
                    .findFirst();
        }

        static Group of(Kind kind) {
            return Arrays.stream(values())
                    .filter(group -> group.kinds().contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Group group;
    private final Form form;
    private final LocalDate today;

    private EntryForm(Group group, Form form, LocalDate today) {
        this.group = group;
        this.form = form;
        this.today = today;
    }

    static Form empty(LocalDate today, String name) {
        Form form = Form.empty().with(WHO, name);
        Fields.with(form, ON, today);
        return form;
    }

    static Form of(Entry entry) {
        Entry.Words words = entry.words();
        Grade grade = entry.grade();
        YearMonth effect = entry.effectIn();
        Form form = Form.empty()
                .with(KIND, entry.kind().name())
                .with(TITLE, words.title().reveal())
                .with(WHO, words.who().reveal())
                .with(WHOM, words.whom().reveal())
                .with(TEXT, words.text().reveal())
                .with(ANSWER, words.answer().reveal())
                .with(PROMISED, words.promised().reveal())
                .with(ADDRESS, words.address().reveal())
                .with(GRADE, grade == null ? null : grade.name())
                .with(EFFECT, effect == null ? null : effect.toString())
                .with(HOURS, TypedNumbers.hours(entry.minutes()))
                .with(COSTS, TypedNumbers.euros(entry.cents()))
                .with(Fields.VERSION, entry.version());
        Fields.with(form, ON, entry.on());
        Fields.with(form, DUE, entry.dueOn());
        Fields.with(form, REPLY, entry.replyOn());
        return form;
    }

    /** What was typed, or empty with the problems written on the form. */
    static Optional<Draft> read(Group group, Form form, LocalDate today) {
        return new EntryForm(group, form, today).read();
    }

    private Optional<Draft> read() {
        Kind kind = kind();
        Redacted<String> title = Fields.required(form, TITLE, Fields.LONGEST_LINE, problem(TITLE));
        LocalDate on = Fields.day(form, ON, today);
        Redacted<String> text = text();
        LocalDate due = asks(DUE) ? Fields.optionalDay(form, DUE) : null;
        LocalDate reply = asks(REPLY) ? Fields.optionalDay(form, REPLY) : null;
        after(DUE, due, on);
        after(REPLY, reply, on);
        if (reply != null && reply.isAfter(today)) {
            form.reject(REPLY, "advocacy.problem.future");
        }
        Grade grade = grade();
        YearMonth effect = asks(EFFECT) ? Fields.optionalMonth(form, EFFECT) : null;
        Entry.Words words = new Entry.Words(
                title,
                group == Group.RESULT ? Fields.required(form, WHO, Fields.LONGEST_LINE, problem(WHO)) : line(WHO),
                group == Group.ACTION ? Fields.required(form, WHOM, Fields.LONGEST_LINE, problem(WHOM)) : line(WHOM),
                text,
                words(ANSWER),
                words(PROMISED),
                address());
        int minutes = (int) number(HOURS, TypedNumbers.minutes(form.value(HOURS)));
        long cents = number(COSTS, TypedNumbers.cents(form.value(COSTS)));
        return form.hasProblems()
                ? Optional.empty()
                : Optional.of(new Draft(kind, on, due, reply, grade, effect, minutes, cents, words));
    }

    private Kind kind() {
        if (group != Group.ACTION) {
            return group.kinds().getFirst();
        }
        Optional<Kind> chosen = group.kinds().stream()
                .filter(kind -> kind.name().equals(form.value(KIND)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.reject(KIND, "advocacy.problem.kind");
        }
        return chosen.orElse(Kind.LETTER);
    }

    private @Nullable Grade grade() {
        List<Grade> grades = group.grades();
        if (grades.isEmpty()) {
            return null;
        }
        Grade chosen = grades.stream()
                .filter(grade -> grade.name().equals(form.value(GRADE)))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            form.reject(GRADE, problem(GRADE));
        }
        return chosen;
    }

    private Redacted<String> text() {
        return group == Group.SOURCE
                ? Redacted.of("")
                : Fields.required(form, TEXT, Fields.LONGEST_TEXT, problem(TEXT));
    }

    /** Only addresses of the web: another would run what it holds when somebody clicks on it. */
    private Redacted<String> address() {
        Redacted<String> address = line(ADDRESS);
        if (!address.reveal().isEmpty() && !address.reveal().matches("https?://[^\\s\"<>]+")) {
            form.reject(ADDRESS, "advocacy.problem.address");
        }
        return address;
    }

    private void after(String field, @Nullable LocalDate day, LocalDate on) {
        if (day != null && day.isBefore(on)) {
            form.reject(field, "advocacy.problem.before");
        }
    }

    private long number(String field, OptionalLong typed) {
        if (typed.isEmpty()) {
            form.reject(field, "advocacy.problem." + field);
        }
        return typed.orElse(0);
    }

    private Redacted<String> line(String field) {
        return asks(field) ? Fields.optional(form, field, Fields.LONGEST_LINE) : Redacted.of("");
    }

    private Redacted<String> words(String field) {
        return asks(field) ? Fields.optional(form, field, Fields.LONGEST_TEXT) : Redacted.of("");
    }

    private boolean asks(String field) {
        return group.fields().contains(field);
    }

    private String problem(String field) {
        return "advocacy.problem." + group + "." + field;
    }

    /** The fields with their words, to show what somebody else saved. */
    static Map<String, String> labels(Screen s, Group group) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String field : group.fields()) {
            labels.put(field, s.t("advocacy.field." + group + "." + field));
        }
        labels.put(HOURS, s.t("advocacy.field.uren"));
        labels.put(COSTS, s.t("advocacy.field.kosten"));
        return labels;
    }
}
