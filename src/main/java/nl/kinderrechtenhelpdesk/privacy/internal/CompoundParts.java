package nl.kinderrechtenhelpdesk.privacy.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart: <i>verblijfsvergunning</i> into <i>verblijf</i> and <i>vergunning</i>. A word is taken apart only when all of
 * it is known parts with the letters that link them between; the fewest parts win, then the longest first one.
 */
final class CompoundParts {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST = 2 * SHORTEST_PART;
    private static final int LONGEST = 40;
    private static final int MOST_PARTS = 4;

    private static final List<String> LINKS = List.of("", "s", "en", "e", "n", "er");

    /** What may stand before a compound and is left out: <i>uit</i> in <i>uithuisplaatsing</i>. */
    private static final List<String> BEFORE = List.of(
            "onder", "over", "voor", "door", "tegen", "terug", "buiten", "binnen", "uit", "aan", "op", "af", "bij",
            "in", "na", "mee");

    private final Set<String> known;

    CompoundParts() {
        try (InputStream file = Objects.requireNonNull(
                        CompoundParts.class.getResourceAsStream("/privacy/compound-parts-nl.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            known = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a word of small letters without accents; empty when it is no compound that can be taken apart. */
    List<String> of(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        List<String> parts = split(word);
        return parts.isEmpty()
                ? BEFORE.stream()
                        .filter(word::startsWith)
                        .map(before -> split(word.substring(before.length())))
                        .filter(rest -> !rest.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : parts;
    }

    private List<String> split(String word) {
        @Nullable List<String> best = null;
        for (int most = 2; most <= MOST_PARTS && best == null; most++) {
            best = rest(word, 0, most);
        }
        return best == null ? List.of() : best;
    }

    /** The word from here on in exactly so many parts, the longest first; null when it is not. */
    private @Nullable List<String> rest(String word, int from, int parts) {
        if (parts == 1) {
            return known.contains(word.substring(from)) ? List.of(word.substring(from)) : null;
        }
        for (int to = word.length() - SHORTEST_PART; to >= from + SHORTEST_PART; to--) {
            if (!known.contains(word.substring(from, to))) {
                continue;
            }
            for (String link : LINKS) {
                if (word.startsWith(link, to)) {
                    @Nullable List<String> after = rest(word, to + link.length(), parts - 1);
                    if (after != null) {
                        List<String> all = new ArrayList<>(List.of(word.substring(from, to)));
                        all.addAll(after);
                        return all;
                    }
                }
            }
        }
        return null;
    }
}
