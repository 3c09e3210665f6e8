package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand for which concepts, in one language: the file {@code danger/concepts-*.txt}. A line is a name, a colon and words; the
 * same name may come back on more lines, and a name in capitals among the words takes over all of that concept.
 *
 * <p>{@code slaa*} stands for any ending, {@code *moord} for any beginning, {@code =bed} for exactly these letters; every other word for
 * all that sounds like it, and from seven letters on for a word with one letter wrong, missing or too many.
 */
final class Lexicon {

    private static final int LONG = 7;
    static final int APART = 1;
    private static final int END = 2;

    private final Sound sound;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, String> named = new HashMap<>();
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<String, BitSet> sounds = new HashMap<>();
    private final Map<String, BitSet> beginnings = new HashMap<>();
    private final Map<String, BitSet> endings = new HashMap<>();
    private final Map<String, BitSet> nearly = new HashMap<>();

    Lexicon(Sound sound, List<String> lines) {
        this.sound = sound;
        names.put("APART", APART);
        names.put("$", END);
        Map<String, List<String>> concepts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            if (!concepts.containsKey(name)) {
                order.add(name);
            }
            concepts.computeIfAbsent(name, key -> new ArrayList<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
        }
        for (String name : order) {
            named.put(concept(name), name);
            words(name, concepts, 0).forEach(word -> put(word, concept(name)));
        }
    }

    private static List<String> words(String name, Map<String, List<String>> concepts, int depth) {
        List<String> all = new ArrayList<>();
        for (String word : concepts.getOrDefault(name, List.of())) {
            if (isName(word)) {
                if (!concepts.containsKey(word) || depth > 5) {
                    throw new IllegalStateException("no such concept, or one within itself: " + word);
                }
                all.addAll(words(word, concepts, depth + 1));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    static boolean isName(String element) {
        return Character.isUpperCase(element.charAt(0));
    }

    /** The number of a concept by its name; for a word in small letters one that stands for just this word. */
    int concept(String element) {
        Integer known = names.get(element);
        if (known != null) {
            return known;
        }
        int number = names.size() + 1;
        names.put(element, number);
        if (!isName(element)) {
            put(element, number);
        }
        return number;
    }

    /** The names of the concepts of the files that a word stands for; not those of single words. */
    List<String> namesOf(Word word) {
        return word.concepts().stream()
                .mapToObj(named::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the files name it; a rule that asks for an unknown name is a mistake. */
    boolean knows(String name) {
        return names.containsKey(name);
    }

    private void put(String word, int concept) {
        if (word.startsWith("=")) {
            mark(exact, word.substring(1), concept);
        } else if (word.endsWith("*")) {
            mark(
                    beginnings,
                    sound.of(word.substring(0, word.length() - 1) + "#").replace("#", ""),
                    concept);
        } else if (word.startsWith("*")) {
            mark(endings, sound.of(word.substring(1)), concept);
        } else {
            String heard = sound.of(Sound.plain(word));
            mark(sounds, heard, concept);
            if (heard.length() >= LONG) {
                lackingOne(heard).forEach(lacking -> mark(nearly, lacking, concept));
                mark(nearly, heard, concept);
            }
        }
    }

    private static void mark(Map<String, BitSet> map, String key, int concept) {
        map.computeIfAbsent(key, k -> new BitSet()).set(concept);
    }

    private static List<String> lackingOne(String word) {
        List<String> all = new ArrayList<>(word.length());
        for (int at = 1; at < word.length(); at++) {
            all.add(word.substring(0, at) + word.substring(at + 1));
        }
        return all;
    }

    /** The same sentence with a word of no letters behind it, which stands for its end. */
    List<Word> withEnd(List<Word> words) {
        List<Word> sentence = new ArrayList<>(words);
        BitSet end = new BitSet();
        end.set(END);
        int at = words.getLast().end();
        sentence.add(new Word("", at, at, false, end));
        return sentence;
    }

    BitSet concepts(String plain) {
        BitSet all = new BitSet();
        or(all, exact.get(plain));
        String heard = sound.of(plain);
        or(all, sounds.get(heard));
        for (int length = 3; length <= heard.length(); length++) {
            or(all, beginnings.get(heard.substring(0, length)));
            or(all, endings.get(heard.substring(heard.length() - length)));
        }
        if (all.isEmpty() && heard.length() >= LONG - 1) {
            or(all, nearly.get(heard));
            if (heard.length() >= LONG) {
                lackingOne(heard).forEach(lacking -> or(all, nearly.get(lacking)));
            }
        }
        return all;
    }

    private static void or(BitSet all, @Nullable BitSet more) {
        if (more != null) {
            all.or(more);
        }
    }
}
