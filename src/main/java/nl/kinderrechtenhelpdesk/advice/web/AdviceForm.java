package nl.kinderrechtenhelpdesk.advice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Advices.Seen;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import org.jspecify.annotations.Nullable;

/**
 * An advice as it stands in its form: steps can be added, moved and taken out without a script, each time sending the whole form, and
 * nothing is kept until it is saved as a whole.
 */
final class AdviceForm {

    private static final List<String> PARTS =
            List.of("wat", "wie", "datum-day", "datum-month", "datum-year", "grond", "andere");
    private static final int MOST_STEPS = 30;

    private final Form form;
    private final Seen seen;
    private int steps;

    private AdviceForm(Form form, Seen seen, int steps) {
        this.form = form;
        this.seen = seen;
        this.steps = steps;
        form.with("nummer", seen.number()).with("versie", seen.revision()).with("stappen", steps);
    }

    static AdviceForm empty(Seen seen) {
        return new AdviceForm(Form.empty(), seen, 1);
    }

    static AdviceForm of(AdviceText text, Seen seen) {
        Form form = Form.empty()
                .with("inleiding", text.introduction().reveal())
                .with("slot", text.closing().reveal());
        List<Step> steps = text.steps();
        for (int i = 0; i < steps.size(); i++) {
            fill(form, i + 1, steps.get(i));
        }
        return new AdviceForm(form, seen, Math.max(1, steps.size()));
    }

    private static void fill(Form form, int place, Step step) {
        LocalDate before = step.before();
        ProvisionCode ground = step.ground();
        form.with(name(place, "wat"), step.what().reveal())
                .with(name(place, "wie"), step.byWhom().reveal())
                .with(name(place, "grond"), ground == null ? null : ground.value())
                .with(name(place, "andere"), step.otherGround().reveal());
        if (before != null) {
            form.with(name(place, "datum-day"), before.getDayOfMonth())
                    .with(name(place, "datum-month"), before.getMonthValue())
                    .with(name(place, "datum-year"), before.getYear());
        }
    }

    static AdviceForm typed(Form form) {
        Seen seen = new Seen(number(form, "nummer", 1), number(form, "versie", 0));
        return new AdviceForm(form, seen, Math.clamp(number(form, "stappen", 1), 1, MOST_STEPS));
    }

    Form form() {
        return form;
    }

    Seen seen() {
        return seen;
    }

    int steps() {
        return steps;
    }

    /** The same words, offered as the successor of another text than the one they were typed over. */
    AdviceForm over(Seen other) {
        return new AdviceForm(form, other, steps);
    }

    /** Does what a button asks: {@code omhoog-2}, {@code omlaag-2}, {@code weg-2}, {@code erbij}; anything else does nothing. */
    void rearrange(String action) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            int place = i;
            rows.add(PARTS.stream().map(part -> form.value(name(place, part))).toList());
        }
        int place = place(action);
        if (action.equals("erbij") && steps < MOST_STEPS) {
            rows.add(Collections.nCopies(PARTS.size(), ""));
        } else if (action.startsWith("omhoog-") && place > 1) {
            Collections.swap(rows, place - 1, place - 2);
        } else if (action.startsWith("omlaag-") && place >= 1 && place < steps) {
            Collections.swap(rows, place - 1, place);
        } else if (action.startsWith("weg-") && place >= 1) {
            rows.remove(place - 1);
        }
        if (rows.isEmpty()) {
            rows.add(Collections.nCopies(PARTS.size(), ""));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int part = 0; part < PARTS.size(); part++) {
                form.with(name(i + 1, PARTS.get(part)), rows.get(i).get(part));
            }
        }
        steps = rows.size();
        form.with("stappen", steps);
    }

    /** The place a button names, 0 when it names none of these steps. */
    private int place(String action) {
        String digits = action.replaceAll("\\D", "");
        int place = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        return place <= steps ? place : 0;
    }

    /** Marks in the form what is wrong with the steps. */
    void check() {
        for (int place = 1; place <= steps; place++) {
            if (!blank(place) && form.value(name(place, "wat")).isBlank()) {
                form.reject(name(place, "wat"), "advice.error.step.what", place);
            }
            String day = name(place, "datum");
            if (form.date(day).isEmpty() && !form.isBlankDate(day)) {
                form.reject(day, "advice.error.step.date", place);
            }
        }
    }

    /** What was typed; steps that were left empty do not count. */
    AdviceText text(Rights rights) {
        List<Step> typed = new ArrayList<>();
        for (int place = 1; place <= steps; place++) {
            if (!blank(place)) {
                typed.add(step(place, rights));
            }
        }
        return new AdviceText(Typed.text(form, "inleiding"), typed, Typed.text(form, "slot"));
    }

    private boolean blank(int place) {
        return PARTS.stream().allMatch(part -> form.value(name(place, part)).isBlank());
    }

    private Step step(int place, Rights rights) {
        return new Step(
                Typed.text(form, name(place, "wat")),
                Typed.text(form, name(place, "wie")),
                form.date(name(place, "datum")).orElse(null),
                ground(form.value(name(place, "grond")), rights),
                Typed.text(form, name(place, "andere")));
    }

    private static @Nullable ProvisionCode ground(String code, Rights rights) {
        return rights.grounds().stream()
                .map(Provision::code)
                .filter(provision -> provision.value().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The name of a step's field, which is also its id. */
    static String name(int place, String part) {
        return "stap-" + place + "-" + part;
    }

    private static int number(Form form, String field, int otherwise) {
        String number = form.value(field);
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : otherwise;
    }
}
