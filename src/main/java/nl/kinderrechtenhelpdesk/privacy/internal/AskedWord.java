package nl.kinderrechtenhelpdesk.privacy.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that is asked for.
 *
 * @param stems a case with one of these has the word itself
 * @param parts of a compound, each as the stems of which one must be there; empty when it is none
 */
record AskedWord(Set<String> stems, List<Set<String>> parts) {

    /** No letter of a word: keeps the parts of compounds apart from words by themselves. */
    static final String PART = "+";

    AskedWord {
        stems = Set.copyOf(stems);
        parts = List.copyOf(parts);
    }

    /** A case with one of these has the word, or a longer one that it is a part of. */
    Set<String> wider() {
        return wider(stems);
    }

    static Set<String> wider(Set<String> stems) {
        return stems.stream().flatMap(stem -> Stream.of(stem, PART + stem)).collect(Collectors.toUnmodifiableSet());
    }
}
