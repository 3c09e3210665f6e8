package nl.kinderrechtenhelpdesk.signals.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.EarlierMapping;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Draft;
import nl.kinderrechtenhelpdesk.signals.EarlierYears.Value;
import org.springframework.stereotype.Component;

/** The form in which is said which code is meant by what stands in cells, as far as that is not sure by itself. */
@Component
class EarlierValues {

    private static final String VALUE = "waarde-";
    private static final String LIST = "lijst";
    /** Each has a drop-down of all codes of its facet. */
    private static final int MOST_ASKED = 60;

    private final EarlierYears earlier;
    private final Codebook codebook;
    private final InstantSource clock;

    EarlierValues(EarlierYears earlier, Codebook codebook, InstantSource clock) {
        this.earlier = earlier;
        this.codebook = codebook;
        this.clock = clock;
    }

    private Map<Facet, List<Value>> byFacet(Draft draft) {
        return earlier.values(draft).stream()
                .collect(Collectors.groupingBy(Value::facet, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Value> asked(List<Value> values) {
        return values.stream().filter(value -> !value.sure()).limit(MOST_ASKED).toList();
    }

    private static String field(Facet facet, int number) {
        return VALUE + facet.name() + "-" + number;
    }

    /** The same for as long as the same is asked in the same order. */
    private static String list(Map<Facet, List<Value>> values) {
        List<String> texts = values.values().stream()
                .flatMap(all -> asked(all).stream())
                .map(value -> value.facet() + ":" + value.text())
                .toList();
        return Integer.toHexString(texts.hashCode());
    }

    Form form(Draft draft) {
        Form form = Form.empty();
        byFacet(draft).forEach((facet, values) -> {
            List<Value> asked = asked(values);
            for (int number = 0; number < asked.size(); number++) {
                form.with(field(facet, number), asked.get(number).code());
            }
        });
        return form;
    }

    EarlierMapping read(Form form, Draft draft) {
        Map<Facet, List<Value>> values = byFacet(draft);
        if (!form.value(LIST).equals(list(values))) {
            form.reject("", "signals.earlier.values.changed");
            return draft.mapping();
        }
        Map<String, Map<String, String>> chosen = new LinkedHashMap<>();
        values.forEach((facet, all) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            List<Value> asked = asked(all);
            for (int number = 0; number < asked.size(); number++) {
                String code = form.value(field(facet, number));
                if (!code.isEmpty() && !codebook.knows(facet, code)) {
                    form.reject(field(facet, number), "signals.earlier.values.wrong");
                }
                codes.put(asked.get(number).text(), code);
            }
            chosen.put(facet.name(), codes);
        });
        return draft.mapping().choosing(chosen);
    }

    EarlierView.Values view(Screen s, Draft draft, Form form) {
        Map<Facet, List<Value>> values = byFacet(draft);
        return new EarlierView.Values(
                EarlierDraftController.path(draft.id()),
                form,
                values.entrySet().stream()
                        .map(one -> facet(s, one.getKey(), one.getValue()))
                        .toList(),
                list(values));
    }

    private EarlierView.Facet facet(Screen s, Facet facet, List<Value> values) {
        List<Value> asked = asked(values);
        List<EarlierView.Asked> fields = new ArrayList<>();
        for (int number = 0; number < asked.size(); number++) {
            Value value = asked.get(number);
            fields.add(new EarlierView.Asked(field(facet, number), value.text(), value.times()));
        }
        List<EarlierView.Known> known = values.stream()
                .filter(Value::sure)
                .map(value -> new EarlierView.Known(
                        value.text(), codebook.label(facet, value.code(), s.language()), value.times()))
                .toList();
        List<String> kept = asked.stream()
                .map(Value::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return new EarlierView.Facet(
                codebook.title(facet, s.language()),
                fields,
                known,
                codebook.options(facet, Zone.today(clock), kept, s.language()),
                values.size() - known.size() - asked.size());
    }
}
