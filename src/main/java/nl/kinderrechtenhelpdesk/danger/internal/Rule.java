package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code danger/rules-*.txt}: concepts that together tell of danger, when they stand close to each other.
 *
 * <p>{@code A B} is in any order within {@value #WIDTH} words, {@code A > B} is one after the other with at most {@value #GAP} words
 * between; {@code A/B} is one of both; {@code ^} before an element: it begins the sentence, {@code $} after it: it ends the sentence, {@code $} alone or as one of
 * several: the end itself.
 * Behind a bar stands what is special: {@code not} when a negation belongs to it or says nothing, {@code sure} when no context takes it
 * away, {@code near} when nothing at all may stand between.
 *
 * @param line the row as it is written
 */
record Rule(
        DangerKind kind, String line, List<Element> elements, boolean ordered, int reach, boolean not, boolean sure) {

    static final int WIDTH = 8;
    static final int GAP = 3;

    /** One of these concepts, perhaps at the edge of the sentence. */
    record Element(BitSet concepts, boolean first, boolean last) {

        boolean fits(List<Word> sentence, int at) {
            return (!first || at == 0)
                    && (!last || at == sentence.size() - 2)
                    && sentence.get(at).concepts().intersects(concepts);
        }
    }

    /** From the first to the last word that fitted. */
    record Span(int from, int to) {}

    static Rule of(DangerKind kind, String line, Lexicon lexicon) {
        String[] sides = line.split("\\|", 2);
        List<String> special =
                sides.length == 1 ? List.of() : Arrays.asList(sides[1].strip().split("\\s+", -1));
        boolean ordered = sides[0].contains(">");
        List<Element> elements = new ArrayList<>();
        for (String written : sides[0].replace(">", " ").strip().split("\\s+", -1)) {
            elements.add(element(written, lexicon));
        }
        int reach = special.contains("near") ? 0 : ordered ? GAP : WIDTH;
        for (String word : special) {
            if (word.matches("\\d+")) {
                reach = Integer.parseInt(word);
            }
        }
        return new Rule(
                kind, line, List.copyOf(elements), ordered, reach, special.contains("not"), special.contains("sure"));
    }

    private static Element element(String written, Lexicon lexicon) {
        boolean first = written.startsWith("^");
        boolean last = written.length() > 1 && written.endsWith("$") && !written.endsWith("/$");
        String bare = written.substring(first ? 1 : 0, written.length() - (last ? 1 : 0));
        BitSet concepts = new BitSet();
        for (String one : bare.split("/", -1)) {
            if (Lexicon.isName(one) && !lexicon.knows(one)) {
                throw new IllegalStateException("a rule asks for an unknown concept: " + one);
            }
            concepts.set(lexicon.concept(one));
        }
        return new Element(concepts, first, last);
    }

    /** All shortest places where it fits, one for each place of its first element. */
    List<Span> in(List<Word> sentence, BitSet present) {
        for (Element element : elements) {
            if (!element.concepts().intersects(present)) {
                return List.of();
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (elements.getFirst().fits(sentence, at)) {
                int[] chosen = new int[elements.size()];
                chosen[0] = at;
                Span span = ordered ? follow(sentence, 1, at, at) : around(sentence, 1, chosen, null);
                if (span != null) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private @Nullable Span follow(List<Word> sentence, int part, int from, int last) {
        if (part == elements.size()) {
            return new Span(from, last);
        }
        int until = Math.min(last + 1 + reach, sentence.size() - 1);
        for (int at = last + 1; at <= until; at++) {
            boolean end = at == sentence.size() - 1;
            if (elements.get(part).fits(sentence, at) && (!end || at == last + 1)) {
                Span span = follow(sentence, part + 1, from, at);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private @Nullable Span around(List<Word> sentence, int part, int[] chosen, @Nullable Span best) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int one = 0; one < part; one++) {
            from = Math.min(from, chosen[one]);
            to = Math.max(to, chosen[one]);
        }
        if (best != null && to - from >= best.to() - best.from()) {
            return best;
        }
        if (part == elements.size()) {
            return new Span(from, to);
        }
        Span shortest = best;
        int until = Math.min(from + reach, sentence.size() - 1);
        for (int at = Math.max(0, to - reach); at <= until; at++) {
            if (elements.get(part).fits(sentence, at) && !taken(chosen, part, at)) {
                chosen[part] = at;
                shortest = around(sentence, part + 1, chosen, shortest);
            }
        }
        return shortest;
    }

    private static boolean taken(int[] chosen, int part, int at) {
        for (int one = 0; one < part; one++) {
            if (chosen[one] == at) {
                return true;
            }
        }
        return false;
    }
}
