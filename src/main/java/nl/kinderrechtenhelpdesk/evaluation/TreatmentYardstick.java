package nl.kinderrechtenhelpdesk.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.evaluation.TreatmentReplay.Told;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * What somebody with a spreadsheet would do every week: Fisher's test of each body and each province against the others, for each rule,
 * and of all that the procedure of Benjamini and Hochberg (1995) at the same share.
 */
final class TreatmentYardstick implements Function<LocalDate, List<Told>> {

    private static final int FEWEST = 4;

    private final Decisions decisions;
    private final double falseShare;
    /** Of each rule and side the cases of each group: granted and decided. */
    private final Map<Told, Map<String, int[]>> tables = new HashMap<>();

    private int next;

    TreatmentYardstick(Decisions decisions, double falseShare) {
        this.decisions = decisions;
        this.falseShare = falseShare;
    }

    private record Tested(Told told, double p) {}

    @Override
    public List<Told> apply(LocalDate monday) {
        for (; next < decisions.size() && decisions.known(next) < monday.toEpochDay(); next++) {
            if (decisions.decided(next) != Decisions.Decided.WITHDRAWN) {
                add(next, Facet.BODY);
                add(next, Facet.PROVINCE);
            }
        }
        List<Tested> tested = new ArrayList<>();
        tables.forEach((about, groups) -> groups.forEach((group, own) -> {
            if (own[1] >= FEWEST && groups.size() > 1) {
                tested.add(new Tested(new Told(about.matter(), about.across(), group), p(groups, own)));
            }
        }));
        tested.sort(Comparator.comparingDouble(Tested::p));
        int told = 0;
        for (int rank = 1; rank <= tested.size(); rank++) {
            told = tested.get(rank - 1).p() <= rank * falseShare / tested.size() ? rank : told;
        }
        return tested.subList(0, told).stream().map(Tested::told).toList();
    }

    private void add(int one, Facet across) {
        for (String group : decisions.all(one, across)) {
            int[] table = tables.computeIfAbsent(
                            new Told(decisions.matter(one).value(), across, ""), first -> new HashMap<>())
                    .computeIfAbsent(group, first -> new int[2]);
            table[0] += decisions.decided(one).granted() ? 1 : 0;
            table[1]++;
        }
    }

    private static double p(Map<String, int[]> groups, int[] own) {
        int granted = groups.values().stream().mapToInt(one -> one[0]).sum();
        int decided = groups.values().stream().mapToInt(one -> one[1]).sum();
        if (granted == 0 || granted == decided || own[1] == decided) {
            return 1;
        }
        HypergeometricDistribution alike = new HypergeometricDistribution(decided, granted, own[1]);
        double most = alike.probability(own[0]) * (1 + 1e-7);
        double p = 0;
        for (int one = alike.getSupportLowerBound(); one <= alike.getSupportUpperBound(); one++) {
            double chance = alike.probability(one);
            p += chance <= most ? chance : 0;
        }
        return Math.min(1, p);
    }
}
