package nl.kinderrechtenhelpdesk.signals.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Compared.Grade;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.TreatmentDesk;
import nl.kinderrechtenhelpdesk.signals.web.TreatmentListView.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What is compared, and where it stands out, in the words of the reader; {@link ComparisonWords} and {@link ComparisonPage} have one comparison. */
@Component
class TreatmentWords {

    /** By what it is compared, in addresses. */
    static final String ACROSS = "vergelijk";

    static final String BODIES = "instanties";
    static final String PROVINCES = "provincies";

    private static final String PROBLEM = "/medewerkers/knelpunten/nieuw";

    private final Codebook codebook;
    private final ComparisonWords comparisons;
    private final ComparisonPage page;

    TreatmentWords(Codebook codebook, ComparisonWords comparisons, ComparisonPage page) {
        this.page = page;
        this.codebook = codebook;
        this.comparisons = comparisons;
    }

    TreatmentForm form(Screen s, MultiValueMap<String, String> query, @Nullable Choice choice, TreatmentDesk desk) {
        Form form = Form.empty();
        codebook.address(codebook.selection(query)).forEach(form::with);
        form.with(ACROSS, choice != null && choice.across().equals(Facet.BODY) ? BODIES : PROVINCES);
        return new TreatmentForm(
                form,
                Stream.concat(Decisions.MATTERS.stream(), Stream.of(Facet.SITUATION))
                        .map(facet -> new TreatmentForm.Field(
                                codebook.entry(facet).address(),
                                codebook.title(facet, s.language()),
                                options(s, facet, desk.occurring(facet))))
                        .toList(),
                List.of(
                        Option.of(PROVINCES, s.t("signals.treatment.across.province")),
                        Option.of(BODIES, s.t("signals.treatment.across.body"))));
    }

    /** In the order of the codebook, only what occurs. */
    private List<Option> options(Screen s, Facet facet, Collection<String> occurring) {
        return codebook.entry(facet).codes().stream()
                .filter(code -> occurring.contains(code.code()))
                .map(code -> Option.of(code.code(), codebook.label(facet, code.code(), s.language())))
                .toList();
    }

    TreatmentListView list(Screen s, List<Compared> all) {
        List<Compared> once = once(all).stream()
                .filter(one -> comparisons.exact(s) || one.decided() >= ComparisonWords.SMALLEST)
                .toList();
        return new TreatmentListView(
                once.stream().filter(Compared::told).map(one -> line(s, one)).toList(),
                once.stream()
                        .filter(one -> one.grade() == Grade.NOTABLE)
                        .map(one -> line(s, one))
                        .toList(),
                all.size(),
                !comparisons.exact(s));
    }

    /** Of comparisons of the same matter in which the same body or province stands apart, the strongest. */
    private static List<Compared> once(List<Compared> all) {
        Map<List<Object>, Compared> once = new LinkedHashMap<>();
        all.forEach(one ->
                once.putIfAbsent(List.of(one.choice().matter(), one.choice().across(), one.apart()), one));
        return List.copyOf(once.values());
    }

    private Line line(Screen s, Compared one) {
        return new Line(
                comparisons.title(s, one.choice()),
                comparisons.sentence(s, one),
                s.t(one.told() ? "signals.treatment.told" : "signals.treatment.perhaps"),
                address(one.choice()),
                problem(one.choice()));
    }

    ComparisonView page(Screen s, Comparison comparison, List<Compared> all) {
        boolean told = all.stream().anyMatch(one -> one.told() && one.choice().equals(comparison.choice()));
        List<String> sentences = new ArrayList<>(comparisons.sentences(s, comparison));
        if (told) {
            sentences.add(s.t("signals.treatment.told.long"));
        }
        return page.of(s, comparison, sentences, problem(comparison.choice()));
    }

    private String address(Choice choice) {
        return to(TreatmentController.PATH, choice)
                .queryParam(ACROSS, choice.across().equals(Facet.BODY) ? BODIES : PROVINCES)
                .build()
                .toUriString();
    }

    private String problem(Choice choice) {
        return to(PROBLEM, choice).build().toUriString();
    }

    private UriComponentsBuilder to(String path, Choice choice) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        codebook.address(choice.selection()).forEach(address::queryParam);
        return address;
    }

    static boolean seesCases(Screen s) {
        return s.is(Role.LAWYER) || s.is(Role.COORDINATOR);
    }
}
