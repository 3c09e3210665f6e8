package nl.kinderrechtenhelpdesk.signals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Cases in which it is known what a body decided, laid out to compare them: numbers only, in the order in which they became known. Beside
 * {@link Board}, which has all cases and asks what comes more often: this one asks whether like cases were decided alike. Filled for one
 * look and thrown away; not safe for more than one thread while it is being filled.
 */
public final class Decisions {

    /** What a decision can be about, the first that is known: the rule it rests on, what kind of decision it is, or the theme. */
    public static final List<Facet> MATTERS = List.of(Facet.RULE, Facet.DECISION_KIND, Facet.THEME);

    /** Facets in which two cases can differ; what came of a case afterwards is none of them. */
    public static final List<Facet> COMPARED = List.of(
            Facet.RULE,
            Facet.DECISION_KIND,
            Facet.THEME,
            Facet.SITUATION,
            Facet.AGE_BAND,
            Facet.RESIDENCE,
            Facet.BODY,
            Facet.PROVINCE,
            Facet.PROVISION,
            Facet.ASKER,
            Facet.CHANNEL,
            Facet.LANGUAGE);

    private static final Set<String> SAYS_NOTHING = Set.of("UNKNOWN", "NOT_RELEVANT", "X-UNKNOWN", "");
    private static final int START = 256;

    /** What a body decided, as the facet {@code decided} has it. */
    public enum Decided {
        GRANTED,
        PARTLY,
        REFUSED,
        NOTHING,
        /** The request was taken back: says nothing of how it would have been decided, and is counted in no test. */
        WITHDRAWN;

        /** Wholly or in part. */
        public boolean granted() {
            return this == GRANTED || this == PARTLY;
        }
    }

    private final Map<Board.Code, Integer> numbers = new HashMap<>();
    private final List<Board.Code> codes = new ArrayList<>();
    private int[] known = new int[START];
    private int[][] coded = new int[START][];
    private Decided[] decided = new Decided[START];
    private @Nullable YearMonth[] months = new YearMonth[START];
    private @Nullable UUID[] facts = new UUID[START];
    private int size;

    /**
     * Adds a case, unless it is not known what was decided.
     *
     * @param knownOn the day on which it became known; not before that of the case added before it
     * @param fact by which the case can be opened; null when it cannot any more
     */
    public void add(LocalDate knownOn, Codes of, @Nullable UUID fact) {
        String what = of.one(Facet.DECIDED);
        Decided decision = Stream.of(Decided.values())
                .filter(one -> one.name().equals(what))
                .findFirst()
                .orElse(null);
        if (decision == null || MATTERS.stream().noneMatch(of::has)) {
            return;
        }
        if (size == known.length) {
            grow();
        }
        known[size] = Math.toIntExact(knownOn.toEpochDay());
        if (size > 0 && known[size] < known[size - 1]) {
            throw new IllegalArgumentException("decisions are added in the order in which they became known");
        }
        String month = of.one(Facet.DECISION_MONTH);
        decided[size] = decision;
        months[size] = month == null ? null : YearMonth.parse(month);
        facts[size] = fact;
        coded[size++] = COMPARED.stream()
                .flatMap(facet -> of.all(facet).stream()
                        .filter(value -> !SAYS_NOTHING.contains(value))
                        .map(value -> new Board.Code(facet, value)))
                .mapToInt(this::number)
                .sorted()
                .distinct()
                .toArray();
    }

    private void grow() {
        known = Arrays.copyOf(known, size * 2);
        coded = Arrays.copyOf(coded, size * 2);
        decided = Arrays.copyOf(decided, size * 2);
        months = Arrays.copyOf(months, size * 2);
        facts = Arrays.copyOf(facts, size * 2);
    }

    private int number(Board.Code code) {
        return numbers.computeIfAbsent(code, one -> {
            codes.add(one);
            return codes.size() - 1;
        });
    }

    public int size() {
        return size;
    }

    public Board.Code code(int number) {
        return codes.get(number);
    }

    /** The codes that any of them has. */
    public List<Board.Code> codes() {
        return List.copyOf(codes);
    }

    /** In days since 1970. */
    public int known(int one) {
        return known[one];
    }

    public Decided decided(int one) {
        return Objects.requireNonNull(decided[one]);
    }

    /** The month of the decision; null when it was not coded. */
    public @Nullable YearMonth month(int one) {
        return months[one];
    }

    public @Nullable UUID fact(int one) {
        return facts[one];
    }

    /** Its codes of a facet, in the order of their numbers. */
    public List<String> all(int one, Facet facet) {
        return Arrays.stream(coded[one])
                .mapToObj(codes::get)
                .filter(code -> code.facet().equals(facet))
                .map(Board.Code::value)
                .toList();
    }

    /** What the decision is about. */
    public Board.Code matter(int one) {
        for (Facet facet : MATTERS) {
            List<String> values = all(one, facet);
            if (!values.isEmpty()) {
                return new Board.Code(facet, values.getFirst());
            }
        }
        throw new IllegalStateException("a decision about nothing");
    }
}
