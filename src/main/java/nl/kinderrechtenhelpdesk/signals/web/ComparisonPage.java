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

/** The tables and pairs of one comparison; {@link ComparisonWords} has its sentences. Who may not open cases sees no month and no single case. */
@Component
class ComparisonPage {

    private static final String CASES = "/medewerkers/zaken";
    private static final String OF_FACT = "/medewerkers/zaken/gegeven/";
    private static final String FIGURES = "/medewerkers/cijfers";
    private static final int PAIRS = 12;
    private static final int MONTHS = 24;

    private final Codebook codebook;
    private final ComparisonWords words;

    ComparisonPage(Codebook codebook, ComparisonWords words) {
        this.codebook = codebook;
        this.words = words;
    }

    ComparisonView of(Screen s, Comparison comparison, List<String> sentences, String problem) {
        boolean exact = words.exact(s);
        return new ComparisonView(
                words.title(s, comparison.choice()),
                sentences,
                limits(s, comparison),
                comparison.groups().stream()
                        .filter(group -> exact || group.share().decided() >= ComparisonWords.SMALLEST)
                        .map(group -> row(s, comparison.choice(), group))
                        .toList(),
                exact ? months(s, comparison.groups()) : List.of(),
                exact
                        ? comparison.changes().stream()
                                .map(change -> change(s, comparison.choice(), change))
                                .toList()
                        : List.of(),
                words.count(s, comparison.pairs().size()),
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
        if (words.exact(s)) {
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
                words.group(s, choice, group.code()),
                Arrays.stream(Decided.values())
                        .map(decided -> words.cell(s, group.counts().getOrDefault(decided, 0)))
                        .toList(),
                words.share(s, group.share()),
                likely(s, group));
    }

    private String likely(Screen s, Group group) {
        Share share = group.share();
        boolean shown = words.exact(s)
                || Math.min(share.granted(), share.decided() - share.granted()) >= ComparisonWords.SMALLEST;
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
        return words.exact(s) ? Math.round(share * 100) : Math.round(share * 10) * 10;
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
                                .map(share -> share == null ? "" : words.share(s, share))
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
                words.group(s, choice, change.group()),
                month(s, change.from()),
                words.share(s, change.before()),
                words.share(s, change.after()),
                Math.max(1, Math.round(change.chance() * 1000)));
    }

    private PairView pair(Screen s, Choice choice, Pair pair) {
        return new PairView(
                side(s, choice, pair.granted(), pair.onlyGranted()),
                side(s, choice, pair.refused(), pair.onlyRefused()));
    }

    private Side side(Screen s, Choice choice, Comparison.Case one, List<Board.Code> only) {
        return new Side(
                words.group(s, choice, one.group()),
                codebook.label(Facet.DECIDED, one.decided().name(), s.language()),
                month(s, one.month()),
                only.stream().map(code -> words.label(s, code)).toList(),
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
                .filter(count -> count.getValue() >= ComparisonWords.SMALLEST)
                .sorted(Map.Entry.<Facet, Integer>comparingByValue().reversed())
                .map(count -> s.t(
                        "signals.treatment.differ",
                        codebook.title(count.getKey(), s.language()),
                        words.count(s, count.getValue())))
                .toList();
    }

    private String cases(String path, Choice choice) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        codebook.address(choice.selection()).forEach(address::queryParam);
        return address.build().toUriString();
    }
}
