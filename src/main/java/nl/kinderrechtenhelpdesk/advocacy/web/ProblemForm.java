package nl.kinderrechtenhelpdesk.advocacy.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problem.Draft;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Signal;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of a problem file. Those of its choice of cases are called as in the address of the dashboard. */
final class ProblemForm {

    static final String PROVISIONS = "bepalingen";
    static final String BODIES = "instanties";
    /** The signal of which a new file begins. */
    static final String SIGNAL = "signaal";

    private static final String TITLE = "titel";
    private static final String WRONG = "gaat-mis";
    private static final String WHOM = "voor-wie";
    private static final String SINCE = "sinds";
    private static final String RULES = "regels";

    private ProblemForm() {}

    /** A form for a new file that counts this selection, with the provision and the body of the selection already chosen. */
    static Form begun(Selection selection, Codebook codebook) {
        Form form = Form.empty()
                .withAll(PROVISIONS, selection.codes().all(Facet.PROVISION))
                .withAll(BODIES, selection.codes().all(Facet.BODY));
        codebook.address(selection).forEach(form::with);
        return form;
    }

    /** As {@link #begun(Selection, Codebook)}, of a signal. */
    static Form begun(Selection selection, Signal signal, Codebook codebook) {
        Form form = begun(selection, codebook).with(SIGNAL, signal.id());
        Fields.with(form, SINCE, signal.firstDay());
        return form;
    }

    static Form of(Problem problem, Codebook codebook) {
        Form form = begun(problem.selection(), codebook)
                .with(TITLE, problem.words().title().reveal())
                .with(WRONG, problem.words().wrong().reveal())
                .with(WHOM, problem.words().whom().reveal())
                .with(RULES, problem.words().rules().reveal())
                .withAll(PROVISIONS, problem.codes().all(Facet.PROVISION))
                .withAll(BODIES, problem.codes().all(Facet.BODY))
                .with(Fields.VERSION, problem.version());
        Fields.with(form, SINCE, problem.since());
        return form;
    }

    /** What was typed, or empty with the problems written on the form. */
    static Optional<Draft> read(Form form, MultiValueMap<String, String> typed, Codebook codebook, LocalDate today) {
        Redacted<String> title = Fields.required(form, TITLE, Fields.LONGEST_LINE, "advocacy.problem.title");
        Redacted<String> wrong = Fields.required(form, WRONG, Fields.LONGEST_TEXT, "advocacy.problem.wrong");
        Redacted<String> whom = Fields.required(form, WHOM, Fields.LONGEST_TEXT, "advocacy.problem.whom");
        LocalDate since = Fields.day(form, SINCE, today);
        Redacted<String> rules = Fields.optional(form, RULES, Fields.LONGEST_LINE);
        Codes codes = Codes.NONE
                .with(Facet.PROVISION, known(form, PROVISIONS, Facet.PROVISION, codebook))
                .with(Facet.BODY, known(form, BODIES, Facet.BODY, codebook));
        Selection selection = codebook.selection(new LinkedMultiValueMap<>(typed));
        for (String month : List.of("van", "tot")) {
            if (!form.value(month).isBlank() && !codebook.address(selection).containsKey(month)) {
                form.reject(month, "advocacy.problem.month");
            }
        }
        return form.hasProblems()
                ? Optional.empty()
                : Optional.of(new Draft(new Problem.Words(title, wrong, whom, rules), since, codes, selection));
    }

    /** The fields with their words, to show what somebody else saved. */
    static Map<String, String> labels(Screen s) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String field : List.of(TITLE, WRONG, WHOM, SINCE, RULES)) {
            labels.put(field, s.t("advocacy.field." + field));
        }
        return labels;
    }

    private static List<String> known(Form form, String field, Facet facet, Codebook codebook) {
        return form.values(field).stream()
                .filter(code -> codebook.knows(facet, code))
                .toList();
    }
}
