package nl.kinderrechtenhelpdesk.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.CaseFlag;
import nl.kinderrechtenhelpdesk.casework.Structural;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.casework.problems.OpenProblems;
import nl.kinderrechtenhelpdesk.casework.problems.OpenProblems.OpenProblem;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one question at closing of whether a case is one of many. */
@Component
class StructuralQuestion {

    /** One sentence, on the page of a case and at closing. */
    static final String SENTENCE = "structureel";

    private static final String ANSWER = "een-van-velen";
    private static final String PROBLEM = "knelpunt";
    private static final String NO = "nee";
    private static final String SOMETHING = "nieuw";
    private static final String BELONGS = "hoort-bij";
    private static final int LONGEST = 500;

    private final StructuralFlags flags;
    private final ObjectProvider<OpenProblems> problems;

    StructuralQuestion(StructuralFlags flags, ObjectProvider<OpenProblems> problems) {
        this.flags = flags;
        this.problems = problems;
    }

    ClosingView.OneOfMany asked(Screen s, CaseId id, StaffId reader) {
        List<Option> known = open().stream()
                .map(problem ->
                        Option.of(problem.id().toString(), problem.title().reveal()))
                .toList();
        boolean said = flags.of(id).stream().anyMatch(flag -> flag.standsBy(reader) && flag.problem() == null);
        List<Option> answers = new ArrayList<>(List.of(Option.of(NO, s.t("casework.structural.no"))));
        if (!said) {
            answers.add(Option.of(SOMETHING, s.t("casework.structural.new")));
        }
        if (!known.isEmpty()) {
            answers.add(Option.of(BELONGS, s.t("casework.structural.belongs")));
        }
        return new ClosingView.OneOfMany(answers, known, said);
    }

    /** Puts on the form what was said before. */
    Form filled(Form form, CaseId id) {
        Optional<UUID> problem = flags.of(id).stream()
                .filter(flag -> flag.stands() && flag.problem() != null)
                .map(CaseFlag::problem)
                .findFirst();
        form.with(ANSWER, problem.isPresent() ? BELONGS : NO);
        problem.ifPresent(chosen -> form.with(PROBLEM, chosen));
        return form;
    }

    /** What was answered; problems are put on the form. */
    Structural read(Form form) {
        return switch (form.value(ANSWER)) {
            case NO -> new Structural.No();
            case SOMETHING -> {
                requireSentence(form);
                yield new Structural.Something(sentence(form));
            }
            case BELONGS -> belongs(form);
            default -> new Structural.Unsaid();
        };
    }

    private Structural belongs(Form form) {
        return open().stream()
                .map(OpenProblem::id)
                .filter(id -> id.toString().equals(form.value(PROBLEM)))
                .findFirst()
                .<Structural>map(Structural.Belongs::new)
                .orElseGet(() -> {
                    form.reject(PROBLEM, "casework.structural.error.problem");
                    return new Structural.Unsaid();
                });
    }

    static void requireSentence(Form form) {
        if (form.value(SENTENCE).isBlank()) {
            form.reject(SENTENCE, "casework.structural.error.sentence");
        } else if (form.length(SENTENCE) > LONGEST) {
            form.reject(SENTENCE, "casework.error.long", LONGEST);
        }
    }

    static Redacted<String> sentence(Form form) {
        return Redacted.of(PlainText.clean(form.value(SENTENCE)).strip());
    }

    private List<OpenProblem> open() {
        OpenProblems known = problems.getIfAvailable();
        return known == null ? List.of() : known.all();
    }
}
