package nl.kinderrechtenhelpdesk.advice.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.advice.web.AnalysisView.ChoiceView;
import nl.kinderrechtenhelpdesk.advice.web.AnalysisView.GroupView;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import org.springframework.stereotype.Component;

/** Lays out the provisions that a lawyer can choose: what fits the child's situation on top, then all of them by cluster and treaty. */
@Component
class RightChoices {

    /** The Convention's general principles (CRC/C/58/Rev.3, cluster III): looked at in every case. */
    private static final String GENERAL_PRINCIPLES = "III";

    private static final String CONVENTION = "CRC";

    private final Rights rights;

    RightChoices(Rights rights) {
        this.rights = rights;
    }

    /** What to look at first: the articles of the situations the asker named, and the general principles. */
    List<ChoiceView> suggestions(Screen s, List<String> situations, Set<ProvisionCode> chosen) {
        Map<Provision, Set<String>> reasons = new LinkedHashMap<>();
        for (Term situation : rights.situations()) {
            if (situations.contains(situation.code())) {
                for (Provision provision : rights.startingPoints(situation.code())) {
                    reasons.computeIfAbsent(provision, p -> new LinkedHashSet<>())
                            .add(situation.name(s.language()));
                }
            }
        }
        for (Provision provision : rights.atStake()) {
            if (provision.clusters().contains(GENERAL_PRINCIPLES)) {
                reasons.computeIfAbsent(provision, p -> new LinkedHashSet<>()).add(s.t("advice.analysis.principle"));
            }
        }
        List<ChoiceView> suggestions = new ArrayList<>();
        reasons.forEach((provision, why) -> {
            if (!chosen.contains(provision.code())) {
                suggestions.add(choice(s, "first", provision, String.join(", ", why)));
            }
        });
        return suggestions;
    }

    /** Everything there is: the Convention by the Committee's clusters, the rest by treaty. An article can stand in two clusters. */
    List<GroupView> all(Screen s, Set<ProvisionCode> chosen) {
        Map<String, List<Provision>> provisions = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Term cluster : rights.clusters()) {
            titles.put(cluster.code(), cluster.name(s.language()));
            provisions.put(cluster.code(), inCluster(cluster.code()));
        }
        titles.put(CONVENTION, s.t("advice.analysis.rest"));
        for (Provision provision : rights.atStake()) {
            String instrument = provision.instrument();
            if (!instrument.equals(CONVENTION) || provision.clusters().isEmpty()) {
                titles.putIfAbsent(instrument, s.t("rights.instrument." + instrument + ".name"));
                provisions.computeIfAbsent(instrument, i -> new ArrayList<>()).add(provision);
            }
        }
        List<GroupView> groups = new ArrayList<>();
        provisions.forEach((id, members) -> {
            List<ChoiceView> choices = members.stream()
                    .filter(p -> !chosen.contains(p.code()))
                    .map(p -> choice(s, id, p, ""))
                    .toList();
            if (!choices.isEmpty()) {
                groups.add(new GroupView("groep-" + id, titles.getOrDefault(id, ""), choices));
            }
        });
        return groups;
    }

    private List<Provision> inCluster(String cluster) {
        return rights.atStake().stream()
                .filter(p -> p.instrument().equals(CONVENTION) && p.clusters().contains(cluster))
                .toList();
    }

    private static ChoiceView choice(Screen s, String group, Provision provision, String why) {
        String code = provision.code().value();
        return new ChoiceView(group + "-" + code, code, label(provision, s.language()), why);
    }

    /** For a drop-down: the chosen ones first, then all others. */
    List<Provision> ordered(List<Provision> first) {
        Set<Provision> ordered = new LinkedHashSet<>(first);
        ordered.addAll(rights.grounds());
        return List.copyOf(ordered);
    }

    static String label(Provision provision, Language language) {
        return provision.label(language);
    }
}
