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
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The concepts and rules of one language, and what around a match takes the alarm away. */
final class Grammar {

    private static final int AROUND = 15;
    /** So few words may be of any language: what is typed into a search box. */
    private static final int FEW = 3;
    /** So many matches leave nothing to find out. */
    private static final int ENOUGH = 60;

    /** A rule that found something, and where. */
    private record Match(Rule rule, List<Word> sentence, Rule.Span span, boolean away) {}

    private final Lexicon lexicon;
    private final List<Rule> dangers = new ArrayList<>();
    private final List<Rule> harmless = new ArrayList<>();
    private final Map<Integer, BitSet> beginning = new HashMap<>();
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
        for (int number = 0; number < dangers.size(); number++) {
            BitSet first = dangers.get(number).elements().getFirst().concepts();
            for (int concept = first.nextSetBit(0); concept >= 0; concept = first.nextSetBit(concept + 1)) {
                beginning.computeIfAbsent(concept, key -> new BitSet()).set(number);
            }
        }
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

    /** What the rules saw, and whether a match was taken away: what a rule was wrong about is nothing for a second look. */
    record Reading(List<Seen> seen, boolean tookAway) {}

    /** @param strict whether only sentences count that hold a word by which the language is known */
    Reading in(String text, boolean strict) {
        List<Seen> seen = new ArrayList<>();
        List<Match> all = matches(text, strict);
        boolean tookAway = all.stream().anyMatch(Match::away);
        for (Match match : all.stream().filter(one -> !one.away()).toList()) {
            Rule.Span span = match.span();
            int last = Math.min(span.to(), match.sentence().size() - 2);
            int first = Math.min(span.from(), last);
            seen.add(new Seen(
                    match.rule().kind(),
                    match.sentence().get(first).start(),
                    match.sentence().get(last).end()));
        }
        return new Reading(seen, tookAway);
    }

    List<List<Word>> sentences(String text) {
        return lexicon.sentences(text, Recogniser.memory());
    }

    private long spoken(List<Word> words) {
        return words.stream().filter(word -> word.is(spoken)).count();
    }

    /** How many words of a text are those by which the language is known. */
    long spoken(String text) {
        return sentences(text).stream().mapToLong(this::spoken).sum();
    }

    private List<Match> matches(String text, boolean strict) {
        Map<String, BitSet> known = Recogniser.memory();
        List<Match> matches = new ArrayList<>();
        for (List<Word> words : lexicon.sentences(text, known)) {
            if (words.size() <= FEW || spoken(words) > 0 || !strict) {
                matches.addAll(inSentence(lexicon.withEnd(words)));
                if (matches.stream().filter(one -> !one.away()).count() > ENOUGH) {
                    return matches;
                }
            }
        }
        return matches;
    }

    private List<Match> inSentence(List<Word> sentence) {
        BitSet present = new BitSet();
        sentence.forEach(word -> present.or(word.concepts()));
        List<Match> found = new ArrayList<>();
        @Nullable List<Rule.Span> figures = null;
        BitSet candidates = candidates(present);
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

    /** The numbers of the rules whose first element is in the sentence. */
    private BitSet candidates(BitSet present) {
        BitSet candidates = new BitSet();
        for (int concept = present.nextSetBit(0); concept >= 0; concept = present.nextSetBit(concept + 1)) {
            BitSet begun = beginning.get(concept);
            if (begun != null) {
                candidates.or(begun);
            }
        }
        return candidates;
    }

    private List<Rule.Span> figures(List<Word> sentence, BitSet present) {
        return harmless.stream()
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
