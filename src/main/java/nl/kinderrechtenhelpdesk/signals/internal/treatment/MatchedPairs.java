package nl.kinderrechtenhelpdesk.signals.internal.treatment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Board;
import nl.kinderrechtenhelpdesk.signals.Comparison.Case;
import nl.kinderrechtenhelpdesk.signals.Comparison.Pair;
import nl.kinderrechtenhelpdesk.signals.Decisions;

/**
 * Pairs of cases that are alike in all that is compared, of which one was granted and the other not. Each case is in one pair at most, and
 * those that differ least otherwise find each other first: greedy matching, which is not always the best there is but can be explained.
 */
final class MatchedPairs {

    /** Of one stratum so many of the newest cases are looked at. */
    private static final int NEWEST = 200;

    private static final int YEARS = 12 * 100;

    private final Alike alike;
    private final Decisions decisions;

    /** @param months between the two decisions */
    private record Candidate(int granted, int refused, int differences, long months) {}

    MatchedPairs(Alike alike) {
        this.alike = alike;
        this.decisions = alike.decisions();
    }

    List<Pair> of(List<Integer> cases) {
        Map<List<String>, List<Integer>> strata = new HashMap<>();
        cases.reversed()
                .forEach(one -> strata.computeIfAbsent(alike.stratum(one), first -> new ArrayList<>())
                        .add(one));
        List<Candidate> candidates = new ArrayList<>();
        strata.values()
                .forEach(stratum -> candidates(stratum.subList(0, Math.min(NEWEST, stratum.size())), candidates));
        candidates.sort(Comparator.comparingInt(Candidate::differences).thenComparingLong(Candidate::months));
        Set<Integer> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!taken.contains(one.granted()) && !taken.contains(one.refused())) {
                taken.add(one.granted());
                taken.add(one.refused());
                pairs.add(pair(one));
            }
        }
        return pairs;
    }

    private void candidates(List<Integer> stratum, List<Candidate> candidates) {
        for (int granted : stratum) {
            for (int refused : stratum) {
                if (decisions.decided(granted).granted()
                        && !decisions.decided(refused).granted()) {
                    candidates.add(new Candidate(
                            granted,
                            refused,
                            only(granted, refused).size()
                                    + only(refused, granted).size(),
                            months(granted, refused)));
                }
            }
        }
    }

    private long months(int one, int other) {
        YearMonth first = decisions.month(one);
        YearMonth second = decisions.month(other);
        return first == null || second == null ? YEARS : Math.abs(ChronoUnit.MONTHS.between(first, second));
    }

    /** The codes that one has and the other has not, apart from the body or province that is compared. */
    private List<Board.Code> only(int one, int other) {
        Set<Board.Code> only = new LinkedHashSet<>();
        for (Facet facet : Decisions.COMPARED) {
            if (!facet.equals(alike.choice().across())) {
                List<String> others = decisions.all(other, facet);
                decisions.all(one, facet).stream()
                        .filter(code -> !others.contains(code))
                        .forEach(code -> only.add(new Board.Code(facet, code)));
            }
        }
        return List.copyOf(only);
    }

    private Pair pair(Candidate one) {
        return new Pair(
                side(one.granted()),
                side(one.refused()),
                only(one.granted(), one.refused()),
                only(one.refused(), one.granted()));
    }

    private Case side(int one) {
        String group = alike.group(one);
        return new Case(decisions.fact(one), group == null ? "" : group, decisions.decided(one), decisions.month(one));
    }
}
