package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The concepts and rules of one language, and what around a match takes the alarm away. */
final class Grammar {

    private static final int AROUND = 15;
    /** So few words may be of any language: what is typed into a search box. */
    private static final int FEW = 3;

    /** A rule that found something, and where. */
    private record Match(Rule rule, List<Word> sentence, Rule.Span span, boolean away) {

        Seen seen() {
            int last = Math.min(span.to(), sentence.size() - 2);
            int first = Math.min(span.from(), last);
            return new Seen(
                    rule.kind(), sentence.get(first).start(), sentence.get(last).end());
        }
    }

    private final Lexicon lexicon;
    private final List<Rule> dangers = new ArrayList<>();
    private final List<Rule> harmless = new ArrayList<>();
    private final Map<Integer, BitSet> beginDanger;
    private final Map<Integer, BitSet> beginHarmless;
    private final Context context;
    private final int spoken;

    private Grammar(String language, Sound sound) {
        lexicon = new Lexicon(sound, lines("concepts-" + language));
        String kind = "";
        for (String line : lines("rules-" + language)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (kind.equals("NONE")) {
                harmless.add(Rule.of(DangerKind.DANGER, line, lexicon));
            } else {
                dangers.add(Rule.of(DangerKind.valueOf(kind), line, lexicon));
            }
        }
        beginDanger = beginnings(dangers);
        beginHarmless = beginnings(harmless);
        context = new Context(lexicon);
        spoken = lexicon.concept("SPOKEN");
    }

    static Grammar dutch() {
        return new Grammar("nl", Sound.DUTCH);
    }

    static Grammar english() {
        return new Grammar("en", Sound.ENGLISH);
    }

    static List<String> lines(String file) {
        try (InputStream in = new ClassPathResource("danger/" + file + ".txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules saw, and whether a match was taken away: there a second look has to be more certain. */
    record Reading(List<Seen> seen, boolean tookAway) {

        /** All of them as one. */
        static Reading of(List<Reading> several) {
            return new Reading(
                    several.stream().flatMap(one -> one.seen().stream()).toList(),
                    several.stream().anyMatch(Reading::tookAway));
        }

        boolean any() {
            return !seen.isEmpty();
        }
    }

    /** @param strict whether only sentences count that hold a word by which the language is known */
    Reading in(List<List<Word>> sentences, boolean strict) {
        List<Seen> seen = new ArrayList<>();
        boolean tookAway = false;
        for (List<Word> words : sentences) {
            if (words.size() <= FEW || !strict || spoken(words) > 0) {
                for (Match match : inSentence(lexicon.withEnd(words))) {
                    tookAway |= match.away();
                    if (!match.away()) {
                        seen.add(match.seen());
                    }
                }
            }
        }
        return new Reading(seen, tookAway);
    }

    List<List<Word>> sentences(String text) {
        return lexicon.sentences(text, new HashMap<>());
    }

    List<String> conceptsOf(Word word) {
        return lexicon.namesOf(word);
    }

    long spokenIn(List<List<Word>> sentences) {
        return sentences.stream().mapToLong(this::spoken).sum();
    }

    /** How many words are those by which the language is known. */
    long spoken(List<Word> words) {
        return words.stream().filter(word -> word.is(spoken)).count();
    }

    private List<Match> inSentence(List<Word> sentence) {
        BitSet present = new BitSet();
        sentence.forEach(word -> present.or(word.concepts()));
        List<Match> found = new ArrayList<>();
        @Nullable List<Rule.Span> figures = null;
        BitSet candidates = candidates(beginDanger, present);
        for (int number = candidates.nextSetBit(0); number >= 0; number = candidates.nextSetBit(number + 1)) {
            Rule rule = dangers.get(number);
            for (Rule.Span span : rule.in(sentence, present)) {
                if (figures == null) {
                    figures = figures(sentence, present);
                }
                boolean away = covered(span, figures) || context.takesAway(rule, sentence, present, span);
                found.add(new Match(rule, sentence, span, away));
                if (!away) {
                    break;
                }
            }
        }
        return found;
    }

    /** By the number of a concept the rules whose first element it is. */
    private static Map<Integer, BitSet> beginnings(List<Rule> rules) {
        Map<Integer, BitSet> beginnings = new HashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            int rule = number;
            rules.get(number).elements().getFirst().concepts().stream()
                    .forEach(concept -> beginnings
                            .computeIfAbsent(concept, key -> new BitSet())
                            .set(rule));
        }
        return beginnings;
    }

    /** The numbers of the rules whose first element is in the sentence. */
    private static BitSet candidates(Map<Integer, BitSet> beginnings, BitSet present) {
        BitSet candidates = new BitSet();
        present.stream().mapToObj(beginnings::get).filter(Objects::nonNull).forEach(candidates::or);
        return candidates;
    }

    private List<Rule.Span> figures(List<Word> sentence, BitSet present) {
        return candidates(beginHarmless, present).stream()
                .mapToObj(harmless::get)
                .flatMap(rule -> rule.in(sentence, present).stream())
                .toList();
    }

    private static boolean covered(Rule.Span span, List<Rule.Span> figures) {
        return figures.stream().anyMatch(figure -> figure.from() <= span.to() && span.from() <= figure.to());
    }

    /** What around a match says that it is not so, not real, not now or not somebody. */
    private static final class Context {

        private static final int PERSONAL = 3;
        private static final int BEFORE = 2;

        private final int not;
        private final int notBehind;
        private final int unreal;
        private final int law;
        private final int accused;
        private final int past;
        private final int now;
        private final int animal;
        private final int sport;
        private final int me;
        private final int actor;
        private final int joke;
        private final BitSet close = new BitSet();

        Context(Lexicon lexicon) {
            not = lexicon.concept("NOT");
            notBehind = lexicon.concept("NOT_BEHIND");
            unreal = lexicon.concept("UNREAL");
            law = lexicon.concept("LAW");
            accused = lexicon.concept("ACCUSED");
            past = lexicon.concept("PAST");
            now = lexicon.concept("NOW");
            animal = lexicon.concept("ANIMAL");
            sport = lexicon.concept("SPORT");
            me = lexicon.concept("ANY_ME");
            actor = lexicon.concept("ACTOR");
            joke = lexicon.concept("JOKE");
            close.set(lexicon.concept("FAMILY"));
            close.set(lexicon.concept("TEACHER"));
        }

        boolean takesAway(Rule rule, List<Word> sentence, BitSet present, Rule.Span span) {
            if (rule.sure()) {
                return false;
            }
            return (!rule.not() && negated(sentence, span))
                    || near(sentence, present, span, unreal)
                    || near(sentence, present, span, accused)
                    || (near(sentence, present, span, law) && !personal(sentence, span))
                    || (near(sentence, present, span, past) && !near(sentence, present, span, now))
                    || (near(sentence, present, span, animal) && !present.get(actor))
                    || (rule.kind() != DangerKind.SUICIDE && near(sentence, present, span, joke))
                    || (rule.kind() == DangerKind.VIOLENCE
                            && near(sentence, present, span, sport)
                            && !present.intersects(close));
        }

        /** A negation within the match, or right behind it; a comma or 'but' ends its reach. */
        private boolean negated(List<Word> sentence, Rule.Span span) {
            for (int at = span.from(); at <= Math.min(span.to() + 1, sentence.size() - 1); at++) {
                if (at > span.to() && sentence.get(at).apart()) {
                    break;
                }
                if (sentence.get(at).is(at > span.to() ? notBehind : not)) {
                    return true;
                }
            }
            for (int at = span.from() - 1; at >= Math.max(0, span.from() - BEFORE); at--) {
                if (sentence.get(at + 1).apart()) {
                    return false;
                }
                if (sentence.get(at).is(not)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean near(List<Word> sentence, BitSet present, Rule.Span span, int concept) {
            if (!present.get(concept)) {
                return false;
            }
            int until = Math.min(sentence.size() - 1, span.to() + AROUND);
            for (int at = Math.max(0, span.from() - AROUND); at <= until; at++) {
                if (sentence.get(at).is(concept)) {
                    return true;
                }
            }
            return false;
        }

        /** Somebody speaks of themselves or their own, in the match or beside it in the same clause. */
        private boolean personal(List<Word> sentence, Rule.Span span) {
            int from = span.from();
            while (from > 0
                    && span.from() - from < PERSONAL
                    && !sentence.get(from).apart()) {
                from--;
            }
            int to = span.to();
            while (to < sentence.size() - 1
                    && to - span.to() < PERSONAL
                    && !sentence.get(to + 1).apart()) {
                to++;
            }
            return sentence.subList(from, to + 1).stream().anyMatch(word -> word.is(me));
        }
    }
}
