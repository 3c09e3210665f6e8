package nl.kinderrechtenhelpdesk.intake.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.intake.ContactWay;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.intake.MailPossible;
import nl.kinderrechtenhelpdesk.intake.UpcomingKind;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import org.springframework.stereotype.Component;

/** What fits in the fields of each page. What does not fit is said beside the field; nothing typed is lost. */
@Component
class AnswerRules {

    /** About seven pages of print: more than anybody typed, less than what would burden everybody. */
    static final int LONGEST_TEXT = 20_000;

    private static final int LONGEST_NAME = 100;

    private static final Set<String> STORIES = Set.of("question", "happened");

    /** Every choice of the longest list, ticked. */
    private static final int LONGEST_OTHER = 5_000;

    private static final int MOST_VALUES = 100;

    private final InstantSource clock;

    private final MailPossible mail;

    AnswerRules(InstantSource clock, MailPossible mail) {
        this.clock = clock;
        this.mail = mail;
    }

    /** Adds to the form what is wrong in the fields of this page. */
    void check(Step step, Form form, Draft draft) {
        switch (step) {
            case WHO -> {
                if (asker(form.value("who")).isEmpty()) {
                    form.reject("who", "intake.who.problem");
                }
            }
            case QUESTION -> {
                if (form.value("question").isBlank()) {
                    form.reject("question", "intake.question.problem");
                }
                notTooLong(form, "question", LONGEST_TEXT);
            }
            case HAPPENED -> notTooLong(form, "happened", LONGEST_TEXT);
            case CHILD -> {
                if (!form.value("age").isBlank()
                        && TypedAge.years(form.value("age")).isEmpty()) {
                    form.reject("age", "intake.child.problem.age");
                }
                notTooLong(form, "childname", LONGEST_NAME);
            }
            case LETTER -> checkLetter(form);
            case UPCOMING -> checkUpcoming(form);
            case CONTACT -> checkWay(form);
            case ADDRESS -> ContactFields.check(form, ContactFields.way(draft));
            case DANGER, SITUATION, PLACE, BODY, CHECK -> {}
        }
        notTooMuch(step, form);
    }

    /** Whether something is so much that it cannot even be kept unfinished: of every field of the page, all values together. */
    static boolean tooLongToKeep(Form form, Step step) {
        return step.fields().stream().anyMatch(field -> tooMuch(form, field));
    }

    /** Says it at the field, where the rules of the page did not say it already. */
    private static void notTooMuch(Step step, Form form) {
        step.fields().stream()
                .filter(field -> tooMuch(form, field) && form.problem(field) == null)
                .forEach(field -> form.reject(field, "intake.problem.long", most(field), total(form, field)));
    }

    private static boolean tooMuch(Form form, String field) {
        return form.values(field).size() > MOST_VALUES || total(form, field) > most(field);
    }

    private static int total(Form form, String field) {
        return form.values(field).stream()
                .mapToInt(value -> value.codePointCount(0, value.length()))
                .sum();
    }

    private static int most(String field) {
        return STORIES.contains(field) ? LONGEST_TEXT : LONGEST_OTHER;
    }

    static void notTooLong(Form form, String field, int most) {
        int length = form.length(field);
        if (length > most) {
            form.reject(field, "intake.problem.long", most, length);
        }
    }

    private void checkLetter(Form form) {
        date(form, "letter")
                .filter(date -> date.isAfter(Zone.today(clock)))
                .ifPresent(date -> form.reject("letter", "intake.letter.problem.future"));
    }

    /** A day that is over is no day to come. Without a day, what happens does not count. */
    private void checkUpcoming(Form form) {
        date(form, "soon")
                .filter(date -> date.isBefore(Zone.today(clock)))
                .ifPresent(date -> form.reject("soon", "intake.upcoming.problem.past"));
    }

    private void checkWay(Form form) {
        if (form.value("way").equals(ContactWay.EMAIL.name()) && !mail.possible()) {
            form.reject("way", "intake.contact.problem.email");
        }
    }

    /** The date that was typed; empty when none was, and when it is none, which is then said. */
    private static Optional<LocalDate> date(Form form, String field) {
        if (form.isBlankDate(field)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = form.date(field);
        if (date.isEmpty()) {
            form.reject(
                    field,
                    incomplete(form, field) ? "intake.letter.problem.incomplete" : "intake.letter.problem.impossible");
        }
        return date;
    }

    private static boolean incomplete(Form form, String field) {
        return form.value(field + "-day").isBlank()
                || form.value(field + "-month").isBlank()
                || form.value(field + "-year").strip().length() < 4;
    }

    static Optional<UpcomingKind> kind(String typed) {
        for (UpcomingKind kind : UpcomingKind.values()) {
            if (kind.name().equals(typed)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<AskerKind> asker(String typed) {
        for (AskerKind kind : AskerKind.values()) {
            if (kind.name().equals(typed)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static AgeBand band(String typed) {
        for (AgeBand band : AgeBand.values()) {
            if (band.name().equals(typed)) {
                return band;
            }
        }
        return AgeBand.UNKNOWN;
    }
}
