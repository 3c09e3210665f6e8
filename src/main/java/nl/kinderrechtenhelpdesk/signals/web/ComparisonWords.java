package nl.kinderrechtenhelpdesk.signals.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Comparison.Change;
import nl.kinderrechtenhelpdesk.signals.Comparison.Group;
import nl.kinderrechtenhelpdesk.signals.Comparison.Pair;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import nl.kinderrechtenhelpdesk.signals.Decisions.Decided;
import nl.kinderrechtenhelpdesk.signals.web.ComparisonView.Month;
import nl.kinderrechtenhelpdesk.signals.web.ComparisonView.PairView;
import nl.kinderrechtenhelpdesk.signals.web.ComparisonView.Row;
import nl.kinderrechtenhelpdesk.signals.web.ComparisonView.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** One comparison in the words of the reader. Who may not open cases sees no number under five, no month and no single case. */
@Component
class ComparisonWords {

    private static final String CASES = "/medewerkers/zaken";
    private static final String OF_FACT = "/medewerkers/zaken/gegeven/";
    private static final String FIGURES = "/medewerkers/cijfers";
    private static final long SMALLEST = 5;
    private static final int PAIRS = 20;
    private static final int MONTHS = 24;
    private static final int ENOUGH = 3;

    private final Codebook codebook;

    ComparisonWords(Codebook codebook) {
        this.codebook = codebook;
    }

    boolean exact(Screen s) {
        return TreatmentWords.seesCases(s);
    }

    String title(Screen s, Choice choice) {
        String matter = label(s, choice.matter());
        String situation = choice.situation();
        return situation == null ? matter : matter + " · " + codebook.label(Facet.SITUATION, situation, s.language());
    }

    private String label(Screen s, Board.Code code) {
        return codebook.label(code.facet(), code.value(), s.language());
    }

    private String group(Screen s, Choice choice, String code) {
        return codebook.label(choice.across(), code, s.language());
    }

    /** What stands apart from the others. */
    String sentence(Screen s, Compared one) {
        return s.t(
                "signals.treatment.apart." + one.choice().across().name(),
                group(s, one.choice(), one.apart()),
                share(s, new Share(one.granted(), one.decided())),
                share(s, new Share(one.othersGranted(), one.othersDecided())));
    }

    /** For example: 1 of the 9; rounded for who sees no small numbers. */
    private String share(Screen s, Share share) {
        return s.t("signals.treatment.share", count(s, share.granted()), count(s, share.decided()));
    }

    private String count(Screen s, int cases) {
        if (exact(s)) {
            return s.number(cases);
        }
        return cases < SMALLEST
                ? s.t("signals.signal.few")
                : s.t("signals.treatment.about", Math.round(cases / (double) SMALLEST) * SMALLEST);
    }

    List<String> sentences(Screen s, Comparison comparison) {
        List<Group> enough = comparison.groups().stream()
                .filter(group -> group.share().decided() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Group::likely))
                .toList();
        if (enough.size() < 2) {
            return List.of(s.t("signals.treatment.toofew"));
        }
        Group least = enough.getFirst();
        Group most = enough.getLast();
        List<String> sentences = new ArrayList<>();
        sentences.add(s.t(
                "signals.treatment.between." + comparison.choice().across().name(),
                group(s, comparison.choice(), least.code()),
                share(s, least.share()),
                group(s, comparison.choice(), most.code()),
                share(s, most.share())));
        sentences.add(chance(s, comparison.chance()));
        if (exact(s)) {
            sentences.add(s.t("signals.treatment.bet", s.decimal(comparison.evidence())));
        }
        return sentences;
    }

    /** How often chance alone brings as much; in steps for who sees no small numbers, as they could be counted back from it. */
    private String chance(Screen s, double chance) {
        if (!exact(s)) {
            return s.t("signals.treatment.chance." + (chance < 0.01 ? "rare" : chance < 0.05 ? "seldom" : "often"));
        }
        if (chance >= 0.1) {
            return s.t("signals.treatment.chance.100", Math.round(chance * 100));
        }
        return chance >= 0.001
                ? s.t("signals.treatment.chance.1000", Math.round(chance * 1000))
                : s.t("signals.treatment.chance.less");
    }

    ComparisonView page(Screen s, Comparison comparison, List<String> sentences, String problem) {
        boolean exact = exact(s);
        return new ComparisonView(
                title(s, comparison.choice()),
                sentences,
                limits(s, comparison),
                comparison.groups().stream()
                        .map(group -> row(s, comparison.choice(), group))
                        .toList(),
                exact ? months(s, comparison.groups()) : List.of(),
                exact
                        ? comparison.changes().stream()
                                .map(change -> change(s, comparison.choice(), change))
                                .toList()
                        : List.of(),
                count(s, comparison.pairs().size()),
                exact
                        ? comparison.pairs().stream()
                                .limit(PAIRS)
                                .map(pair -> pair(s, comparison.choice(), pair))
                                .toList()
                        : List.of(),
                differences(s, comparison.pairs()),
                cases(exact ? CASES : FIGURES, comparison.choice()),
                problem,
                exact);
    }

    private List<String> limits(Screen s, Comparison comparison) {
        List<String> limits = new ArrayList<>();
        if (exact(s)) {
            limits.add(
                    comparison.visible() > 1
                            ? s.t("signals.treatment.visible.none")
                            : s.t("signals.treatment.visible", Math.round(comparison.visible() * 100)));
        }
        limits.add(s.t("signals.treatment.alike." + comparison.choice().across().name()));
        return limits;
    }

    private Row row(Screen s, Choice choice, Group group) {
        return new Row(
                group(s, choice, group.code()),
                Arrays.stream(Decided.values())
                        .map(decided -> count(s, group.counts().getOrDefault(decided, 0)))
                        .toList(),
                share(s, group.share()),
                likely(s, group));
    }

    private String likely(Screen s, Group group) {
        Share share = group.share();
        boolean shown = exact(s) || Math.min(share.granted(), share.decided() - share.granted()) >= SMALLEST;
        return shown
                ? s.t(
                        "signals.treatment.likely",
                        percent(s, group.likely()),
                        percent(s, group.low()),
                        percent(s, group.high()))
                : "";
    }

    /** In whole percents; in tens for who sees no small numbers. */
    private long percent(Screen s, double share) {
        return exact(s) ? Math.round(share * 100) : Math.round(share * 10) * 10;
    }

    private List<Month> months(Screen s, List<Group> groups) {
        Set<YearMonth> months = new TreeSet<>(Comparator.reverseOrder());
        groups.forEach(group -> months.addAll(group.months().keySet()));
        return months.stream()
                .limit(MONTHS)
                .map(month -> new Month(
                        month(s, month),
                        groups.stream()
                                .map(group -> group.months().get(month))
                                .map(share -> share == null ? "" : share(s, share))
                                .toList()))
                .toList();
    }

    private static String month(Screen s, @Nullable YearMonth month) {
        return month == null
                ? s.t("signals.unknown")
                : DateTimeFormatter.ofPattern("MMM uuuu", s.language().locale()).format(month);
    }

    private String change(Screen s, Choice choice, Change change) {
        return s.t(
                "signals.treatment.change",
                group(s, choice, change.group()),
                month(s, change.from()),
                share(s, change.before()),
                share(s, change.after()),
                Math.max(1, Math.round(change.chance() * 1000)));
    }

    private PairView pair(Screen s, Choice choice, Pair pair) {
        return new PairView(
                side(s, choice, pair.granted(), pair.onlyGranted()),
                side(s, choice, pair.refused(), pair.onlyRefused()));
    }

    private Side side(Screen s, Choice choice, Comparison.Case one, List<Board.Code> only) {
        return new Side(
                group(s, choice, one.group()),
                codebook.label(Facet.DECIDED, one.decided().name(), s.language()),
                month(s, one.month()),
                only.stream().map(code -> label(s, code)).toList(),
                one.fact() == null ? null : OF_FACT + one.fact());
    }

    /** In which facets the pairs differ besides, and in how many of them; never fewer than five. */
    private List<String> differences(Screen s, List<Pair> pairs) {
        Map<Facet, Integer> counts = new LinkedHashMap<>();
        pairs.forEach(pair -> Stream.concat(pair.onlyGranted().stream(), pair.onlyRefused().stream())
                .map(Board.Code::facet)
                .collect(Collectors.toSet())
                .forEach(facet -> counts.merge(facet, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= SMALLEST)
                .sorted(Map.Entry.<Facet, Integer>comparingByValue().reversed())
                .map(count -> s.t(
                        "signals.treatment.differ",
                        codebook.title(count.getKey(), s.language()),
                        count(s, count.getValue())))
                .toList();
    }

    private String cases(String path, Choice choice) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        codebook.address(choice.selection()).forEach(address::queryParam);
        return address.build().toUriString();
    }
}
