package nl.kinderrechtenhelpdesk.rights.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that {@link Concepts} knows, found again in another form, in a compound, by their sound, or with a slip of the pen. */
final class Vocabulary {

    private static final double EXACT = 1.0;
    private static final double SOUND = 0.85;
    private static final double SLIP = 0.8;
    private static final double TWO_SLIPS = 0.6;
    private static final double COMPOUND = 0.75;
    private static final double PART = 0.5;
    private static final int SHORTEST_SLIP = 5;
    private static final int SHORTEST_TWO_SLIPS = 9;
    private static final int SHORTEST_PART = 5;
    private static final List<String> LINKS = List.of("", "s", "e", "en", "er");

    /** Stem of each word as it is written, and of each stem itself. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private final Map<String, String> sounds = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    void add(String word, String stem) {
        words.put(word, stem);
        words.putIfAbsent(stem, stem);
        if (word.length() >= SHORTEST_SLIP - 1) {
            sounds.putIfAbsent(Spelling.sound(word), stem);
        }
    }

    void addBeginning(String beginning) {
        beginnings.add(beginning);
    }

    /** Known words that this one may be, with how surely: 1 for the word itself. */
    Map<String, Double> find(String word, String stem) {
        Map<String, Double> found = new HashMap<>();
        beginnings.stream()
                .filter(word::startsWith)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(longest -> found.put(longest + "*", EXACT));
        String exact = words.containsKey(word) ? words.get(word) : words.get(stem);
        if (exact != null) {
            found.put(exact, EXACT);
        }
        if (!found.isEmpty() || word.length() < 4 || word.chars().allMatch(Character::isDigit)) {
            return found;
        }
        String alike = sounds.get(Spelling.sound(word));
        if (alike != null) {
            found.put(alike, SOUND);
            return found;
        }
        compound(word, found);
        if (found.isEmpty()) {
            slips(word, 1, found);
        }
        if (found.isEmpty()) {
            parts(word, found);
        }
        if (found.isEmpty() && word.length() >= SHORTEST_TWO_SLIPS) {
            slips(word, 2, found);
        }
        return found;
    }

    private void compound(String word, Map<String, Double> found) {
        for (int cut = word.length() - 3; cut >= 3; cut--) {
            String last = words.get(word.substring(cut));
            if (last == null) {
                continue;
            }
            for (String link : LINKS) {
                if (cut - link.length() < 3 || !word.startsWith(link, cut - link.length())) {
                    continue;
                }
                String first = words.get(word.substring(0, cut - link.length()));
                if (first != null) {
                    found.merge(first, COMPOUND, Math::max);
                    found.merge(last, COMPOUND, Math::max);
                    return;
                }
            }
        }
    }

    private void slips(String word, int most, Map<String, Double> found) {
        if (word.length() < SHORTEST_SLIP) {
            return;
        }
        int best = most + 1;
        String nearest = null;
        for (String known : words.keySet()) {
            if (known.length() < SHORTEST_SLIP - 1 || known.charAt(0) != word.charAt(0)) {
                continue;
            }
            int distance = Spelling.distance(word, known, Math.min(most, best));
            if (distance < best) {
                best = distance;
                nearest = known;
            }
        }
        String stem = nearest == null ? null : words.get(nearest);
        if (stem != null) {
            found.put(stem, best == 1 ? SLIP : TWO_SLIPS);
            return;
        }
        for (String beginning : beginnings) {
            if (beginning.length() >= SHORTEST_SLIP && beginsMuchLike(word, beginning)) {
                found.put(beginning + "*", SLIP);
            }
        }
    }

    private static boolean beginsMuchLike(String word, String beginning) {
        for (int length = beginning.length() - 1; length <= beginning.length() + 1; length++) {
            if (length <= word.length() && Spelling.distance(word.substring(0, length), beginning, 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    private void parts(String word, Map<String, Double> found) {
        for (Map.Entry<String, String> known : words.entrySet()) {
            if (known.getKey().length() >= SHORTEST_PART
                    && (word.startsWith(known.getKey()) || word.endsWith(known.getKey()))) {
                found.put(known.getValue(), PART);
            }
        }
        for (String beginning : beginnings) {
            if (beginning.length() >= SHORTEST_PART && word.contains(beginning)) {
                found.put(beginning + "*", PART);
            }
        }
    }
}
