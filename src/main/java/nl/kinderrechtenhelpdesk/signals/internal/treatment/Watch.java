package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Compared.Grade;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Treatment;
import org.jspecify.annotations.Nullable;

/** All comparisons together, as cases become known: each case takes part in those of its matter, by body and by province. */
final class Watch {

    private static final List<Facet> ACROSS = List.of(Facet.BODY, Facet.PROVINCE);

    private final Decisions decisions;
    private final double falseShare;
    private final Map<Choice, Series> all = new LinkedHashMap<>();
    private int next;

    Watch(Decisions decisions, double falseShare) {
        this.decisions = decisions;
        this.falseShare = falseShare;
    }

    /** What all that became known before a day shows; days are asked in order. */
    List<Compared> before(int day) {
        for (; next < decisions.size() && decisions.known(next) < day; next++) {
            add(next);
        }
        return compared();
    }

    private void add(int one) {
        Board.Code matter = decisions.matter(one);
        List<@Nullable String> situations = new ArrayList<>(decisions.all(one, Facet.SITUATION));
        situations.add(null);
        for (Facet across : ACROSS) {
            for (@Nullable String situation : situations) {
                Choice choice = new Choice(matter, situation, across);
                Alike alike = new Alike(decisions, choice);
                String group = alike.group(one);
                if (group != null && alike.counts(one)) {
                    all.computeIfAbsent(choice, Series::new)
                            .add(
                                    alike.stratum(one),
                                    decisions.known(one),
                                    group,
                                    decisions.decided(one).granted());
                }
            }
        }
    }

    private List<Compared> compared() {
        List<Series> looked = all.values().stream()
                .filter(series -> series.tells() && !sameAsAny(series))
                .toList();
        long wide = looked.stream().filter(Watch::wide).count();
        double[] evidence = looked.stream()
                .mapToDouble(series -> series.evidence() * weight(wide(series), wide, looked.size()))
                .toArray();
        Set<Integer> told = new HashSet<>(FalseDiscovery.told(evidence, falseShare));
        List<Compared> compared = new ArrayList<>();
        double notable = FalseDiscovery.notable(looked.size(), Treatment.PERHAPS_CHANCE);
        for (int place = 0; place < looked.size(); place++) {
            Grade grade = told.contains(place) ? Grade.TOLD : evidence[place] >= notable ? Grade.NOTABLE : Grade.NONE;
            compared.add(looked.get(place).compared(grade));
        }
        compared.sort(Comparator.comparingDouble(Compared::evidence).reversed());
        return compared;
    }

    /** Whether it is about children in any situation. */
    private static boolean wide(Series series) {
        return series.choice().situation() == null;
    }

    /** Comparisons of all children of a matter have half of the weight together, those of one situation the other half. */
    private static double weight(boolean isWide, long wide, int all) {
        long narrow = all - wide;
        return wide == 0 || narrow == 0 ? 1 : all / 2.0 / (isWide ? wide : narrow);
    }

    /** All children of the matter are in that situation, so that it is one comparison. */
    private boolean sameAsAny(Series series) {
        Choice choice = series.choice();
        Series any = all.get(new Choice(choice.matter(), null, choice.across()));
        return choice.situation() != null && any != null && any.size() == series.size();
    }
}
