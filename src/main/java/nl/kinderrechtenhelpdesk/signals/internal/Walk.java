package nl.kinderrechtenhelpdesk.signals.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.signals.Count;

/** One walk over {@link NumberedFacts} that counts a selection, to the same figures as {@link FactCounts#tally} does in the database. For one thread, once. */
final class Walk {

    private final NumberedFacts facts;
    private final List<String> names;
    /** For each facet that is asked which codes do. */
    private final boolean[][] asked;
    /** Under which number each code counts. */
    private final int[] under;

    private final boolean successors;
    private final int[] counted;
    /** The last fact that counted under each code: of a code and its successor a fact counts once. */
    private final int[] last;

    private final List<Count> months = new ArrayList<>();

    private Walk(NumberedFacts facts, Selection selection, Codebook codebook) {
        this.facts = facts;
        names = new ArrayList<>(facts.names());
        asked = codebook.meant(selection).stream().map(this::which).toArray(boolean[][]::new);
        Map<String, String> later = selection.successors() ? codebook.successors() : Map.of();
        successors = !later.isEmpty();
        under = facts.names().stream()
                .mapToInt(name -> number(later.getOrDefault(name, name)))
                .toArray();
        counted = new int[names.size()];
        last = new int[names.size()];
        Arrays.fill(last, -1);
    }

    static Tally of(NumberedFacts facts, Selection selection, Codebook codebook) {
        Walk walk = new Walk(facts, selection, codebook);
        YearMonth from = selection.from();
        YearMonth until = selection.until();
        walk.over(
                from == null ? 0 : facts.firstFrom(from),
                until == null ? facts.size() : facts.firstFrom(until.plusMonths(1)));
        return new Tally(walk.months, walk.counts());
    }

    private boolean[] which(Collection<String> codes) {
        boolean[] which = new boolean[facts.names().size()];
        for (String code : codes) {
            int number = facts.numberOf(code);
            if (number >= 0) {
                which[number] = true;
            }
        }
        return which;
    }

    /** A successor that no fact has itself gets the next number. */
    private int number(String name) {
        int known = facts.numberOf(name);
        int number = known >= 0 ? known : names.indexOf(name);
        if (number < 0) {
            names.add(name);
            return names.size() - 1;
        }
        return number;
    }

    private void over(int first, int end) {
        long ofMonth = 0;
        for (int fact = first; fact < end; fact++) {
            if (fits(fact)) {
                ofMonth++;
                count(fact);
            }
            if (ofMonth > 0 && (fact + 1 == end || !facts.sameMonth(fact, fact + 1))) {
                months.add(new Count(facts.month(fact).toString(), ofMonth));
                ofMonth = 0;
            }
        }
    }

    private boolean fits(int fact) {
        for (boolean[] which : asked) {
            if (!any(fact, which)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(int fact, boolean[] which) {
        int end = facts.end(fact);
        for (int at = facts.begin(fact); at < end; at++) {
            if (which[facts.code(at)]) {
                return true;
            }
        }
        return false;
    }

    private void count(int fact) {
        int end = facts.end(fact);
        for (int at = facts.begin(fact); at < end; at++) {
            int number = under[facts.code(at)];
            if (!successors || last[number] != fact) {
                counted[number]++;
                last[number] = fact;
            }
        }
    }

    private Map<Facet, List<Count>> counts() {
        Map<Facet, List<Count>> counts = new HashMap<>();
        IntStream.range(0, counted.length)
                .filter(number -> counted[number] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(number -> -counted[number])
                        .thenComparing(names::get))
                .forEach(number -> Tally.add(counts, names.get(number), counted[number]));
        return counts;
    }
}
