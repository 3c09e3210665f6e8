package nl.kinderrechtenhelpdesk.intake.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.intake.Draft;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.page.Form;
import org.springframework.util.MultiValueMap;

/** What was typed on a page, cut down to the fields of its step, and a step filled in again with what was kept. */
final class Answers {

    private Answers() {}

    /** The same fields for every page of a step, also those that were left empty. */
    static Map<String, List<String>> of(Step step, MultiValueMap<String, String> typed) {
        Map<String, List<String>> answers = new HashMap<>();
        for (String field : step.fields()) {
            answers.put(
                    field,
                    typed.getOrDefault(field, List.of()).stream()
                            .map(PlainText::clean)
                            .toList());
        }
        if (step == Step.CONTACT) {
            String way = value(typed, "way");
            answers.put(
                    "way",
                    way.isBlank() ? List.of() : List.of(ContactFields.way(way).name()));
            answers.putAll(ContactFields.leftovers(way));
        }
        if (step == Step.DANGER && !value(typed, "danger").equals(DangerTold.YES)) {
            answers.put("danger", List.of());
        }
        return answers;
    }

    static Form form(Step step, Draft draft) {
        Form form = Form.empty();
        step.fields().forEach(field -> form.withAll(field, draft.values(field)));
        if (step == Step.CONTACT) {
            form.with("way", ContactFields.way(draft));
        }
        return form;
    }

    static String value(MultiValueMap<String, String> typed, String field) {
        String given = typed.getFirst(field);
        return given == null ? "" : given;
    }

    /** Where somebody was when they last went on. */
    static Step placeOf(Draft draft) {
        return Step.of(draft.value(Step.RESUMED_AT)).orElse(Step.WHO);
    }
}
