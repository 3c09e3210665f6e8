package nl.kinderrechtenhelpdesk.intake.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.intake.Draft;
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
    private static final int OLDEST = 120;
    private static final Pattern AGE = Pattern.compile("([0-9]{1,3})(\\s*(jaar|jr|years?( old)?))?\\.?");

    private final InstantSource clock;

    AnswerRules(InstantSource clock) {
        this.clock = clock;
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
                if (!form.value("age").isBlank() && age(form.value("age")).isEmpty()) {
                    form.reject("age", "intake.child.problem.age");
                }
                notTooLong(form, "childname", LONGEST_NAME);
            }
            case LETTER -> checkLetter(form);
            case ADDRESS -> ContactFields.check(form, ContactFields.way(draft));
            case DANGER, SITUATION, PLACE, BODY, CONTACT, CHECK -> {}
        }
    }

    /** Whether a text is so long that it cannot even be kept unfinished. */
    static boolean tooLongToKeep(Form form, Step step) {
        return step.fields().stream().anyMatch(field -> form.value(field).length() > LONGEST_TEXT);
    }

    private static void notTooLong(Form form, String field, int most) {
        int length = form.value(field).length();
        if (length > most) {
            form.reject(field, "intake.problem.long", most, length);
        }
    }

    private void checkLetter(Form form) {
        if (form.isBlankDate("letter")) {
            return;
        }
        Optional<LocalDate> date = form.date("letter");
        if (incomplete(form)) {
            form.reject("letter", "intake.letter.problem.incomplete");
        } else if (date.isEmpty()) {
            form.reject("letter", "intake.letter.problem.impossible");
        } else if (date.get().isAfter(Zone.today(clock))) {
            form.reject("letter", "intake.letter.problem.future");
        }
    }

    private static boolean incomplete(Form form) {
        return form.value("letter-day").isBlank()
                || form.value("letter-month").isBlank()
                || form.value("letter-year").strip().length() < 4;
    }

    static Optional<AskerKind> asker(String typed) {
        for (AskerKind kind : AskerKind.values()) {
            if (kind.name().equals(typed)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> age(String typed) {
        Matcher age = AGE.matcher(typed.strip().toLowerCase(java.util.Locale.ROOT));
        return age.matches()
                ? Optional.of(Integer.valueOf(age.group(1))).filter(years -> years <= OLDEST)
                : Optional.empty();
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
