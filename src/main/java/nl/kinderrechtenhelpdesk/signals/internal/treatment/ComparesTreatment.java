package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Comparison.Change;
import nl.kinderrechtenhelpdesk.signals.Comparison.Group;
import nl.kinderrechtenhelpdesk.signals.Comparison.Share;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Decisions.Decided;
import nl.kinderrechtenhelpdesk.signals.Treatment;
import org.springframework.stereotype.Component;

/** Looks at all comparisons for the list, and at one in full. */
@Component
class ComparesTreatment implements Treatment {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final double RARE = 0.05;

    @Override
    public List<Compared> look(Decisions decisions, double falseShare) {
        return new Watch(decisions, falseShare).before(Integer.MAX_VALUE);
    }

    @Override
    public Function<LocalDate, List<Compared>> replay(Decisions decisions, double falseShare) {
        Watch watch = new Watch(decisions, falseShare);
        return day -> watch.before(Math.toIntExact(day.toEpochDay()));
    }

    @Override
    public Comparison compare(Decisions decisions, Choice choice) {
        Alike alike = new Alike(decisions, choice);
        List<Integer> all =
                IntStream.range(0, decisions.size()).filter(alike::has).boxed().toList();
        List<Integer> counted = all.stream().filter(alike::counts).toList();
        List<Group> groups = groups(alike, all);
        Series series = new Series(choice);
        counted.forEach(one -> series.add(
                alike.stratum(one),
                decisions.known(one),
                String.valueOf(alike.group(one)),
                decisions.decided(one).granted()));
        Compared compared = series.compared(Compared.Grade.NONE);
        return new Comparison(
                choice,
                groups,
                ExactTest.p(
                        strata(alike, counted, groups.stream().map(Group::code).toList())),
                series.evidence(),
                VisibleDifference.of(
                        new Share(compared.granted(), compared.decided()),
                        new Share(compared.othersGranted(), compared.othersDecided())),
                changes(groups),
                new MatchedPairs(alike).of(counted));
    }

    private static List<Group> groups(Alike alike, List<Integer> cases) {
        Map<String, Map<Decided, Integer>> counts = new LinkedHashMap<>();
        Map<String, TreeMap<YearMonth, Share>> months = new LinkedHashMap<>();
        for (int one : cases) {
            String group = String.valueOf(alike.group(one));
            Decided decided = alike.decisions().decided(one);
            counts.computeIfAbsent(group, first -> new EnumMap<>(Decided.class)).merge(decided, 1, Integer::sum);
            TreeMap<YearMonth, Share> known = months.computeIfAbsent(group, first -> new TreeMap<>());
            YearMonth month = alike.decisions().month(one);
            if (month != null && alike.counts(one)) {
                known.put(month, known.getOrDefault(month, new Share(0, 0)).plus(decided.granted()));
            }
        }
        List<Group> plain = counts.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(), one.getValue(), months.getOrDefault(one.getKey(), new TreeMap<>()), 0, 0, 1))
                .filter(group -> group.share().decided() > 0)
                .toList();
        Shrunk shrunk = new Shrunk(plain.stream().map(Group::share).toList());
        return plain.stream()
                .map(group -> new Group(
                        group.code(),
                        group.counts(),
                        group.months(),
                        shrunk.mean(group.share()),
                        shrunk.quantile(group.share(), LOW),
                        shrunk.quantile(group.share(), HIGH)))
                .sorted(Comparator.comparingInt((Group group) -> group.share().decided())
                        .reversed())
                .toList();
    }

    static List<Stratum> strata(Alike alike, List<Integer> counted, List<String> groups) {
        Map<List<String>, Stratum> strata = new LinkedHashMap<>();
        for (int one : counted) {
            strata.computeIfAbsent(alike.stratum(one), first -> Stratum.empty(groups.size()))
                    .add(
                            groups.indexOf(alike.group(one)),
                            alike.decisions().decided(one).granted());
        }
        return List.copyOf(strata.values());
    }

    /** Several groups are looked at, so that the chance of each is taken as many times (Bonferroni). */
    private static List<Change> changes(List<Group> groups) {
        List<Change> changes = new ArrayList<>();
        for (Group group : groups) {
            PracticeChange.in(group.months())
                    .map(found -> new Change(
                            group.code(),
                            found.from(),
                            found.before(),
                            found.after(),
                            Math.min(1, found.chance() * groups.size())))
                    .filter(change -> change.chance() <= RARE)
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
