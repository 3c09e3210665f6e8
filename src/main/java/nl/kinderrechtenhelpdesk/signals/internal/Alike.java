package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;

/**
 * When two flags are about the same thing: their cases share the theme and one code more of situation, body, provision or province; or all
 * that is known of either is the same, and is at most three codes. Pure.
 */
final class Alike {

    /** What a case is about, and where; by age and asker alone nothing is alike. */
    private static final List<Facet> TELLING =
            List.of(Facet.THEME, Facet.SITUATION, Facet.BODY, Facet.PROVISION, Facet.PROVINCE);

    private static final Set<String> SAYS_NOTHING = Set.of("UNKNOWN", "NOT_RELEVANT", "X-UNKNOWN", "OTHER", "ANDERS");
    private static final int MOST_WORDS = 3;

    private Alike() {}

    /** Whether a case with these codes is one of those that a signal describes; one code in common is not enough unless there is no more. */
    static boolean fits(Codes flagged, Codes signal) {
        List<String> telling = telling(flagged);
        List<String> words = signal.stored();
        return new HashSet<>(flagged.stored()).containsAll(words) && (words.size() > 1 || telling.equals(words));
    }

    /**
     * What a case has in common with others, in at most three codes that as many others as possible have; empty when it is like none.
     *
     * @param others each of another case
     */
    static Optional<Codes> words(Codes flagged, List<Codes> others) {
        List<String> own = telling(flagged);
        List<Set<String>> theirs =
                others.stream().map(other -> Set.copyOf(telling(other))).toList();
        Optional<List<String>> pair = withTheme(own, theirs);
        if (pair.isPresent()) {
            return Optional.of(Codes.of(withThird(pair.get(), own, theirs)));
        }
        boolean same = !own.isEmpty() && own.size() <= MOST_WORDS && theirs.contains(Set.copyOf(own));
        return same ? Optional.of(Codes.of(own)) : Optional.empty();
    }

    /** The theme and the code that most others share with it; of equals the first in the order of the facets. */
    private static Optional<List<String>> withTheme(List<String> own, List<Set<String>> theirs) {
        Optional<List<String>> best = Optional.empty();
        long most = 0;
        if (!own.isEmpty() && own.getFirst().startsWith(Facet.THEME + ":")) {
            for (String other : own.subList(1, own.size())) {
                List<String> pair = List.of(own.getFirst(), other);
                long sharing =
                        theirs.stream().filter(codes -> codes.containsAll(pair)).count();
                if (sharing > most) {
                    most = sharing;
                    best = Optional.of(pair);
                }
            }
        }
        return best;
    }

    /** With one code more when all that share the pair share that too. */
    private static List<String> withThird(List<String> pair, List<String> own, List<Set<String>> theirs) {
        List<String> words = new ArrayList<>(pair);
        own.stream()
                .filter(code -> !pair.contains(code))
                .filter(code -> theirs.stream()
                        .filter(codes -> codes.containsAll(pair))
                        .allMatch(codes -> codes.contains(code)))
                .findFirst()
                .ifPresent(words::add);
        return words;
    }

    /** The codes that say what a case is about, as they are stored, the theme first. */
    private static List<String> telling(Codes codes) {
        return TELLING.stream()
                .flatMap(facet -> codes.all(facet).stream()
                        .filter(code -> !SAYS_NOTHING.contains(code))
                        .map(code -> Codes.stored(facet, code)))
                .toList();
    }
}
