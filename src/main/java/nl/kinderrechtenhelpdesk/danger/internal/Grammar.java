package nl.kinderrechtenhelpdesk.danger.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The concepts and rules of one language, and what around a match takes the alarm away. */
final class Grammar {

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
    private final RuleList dangers;
    private final RuleList harmless;
    private final Context context;
    private final int spoken;

    private Grammar(String language, Sound sound) {
        lexicon = new Lexicon(sound, lines("concepts-" + language));
        List<Rule> alarming = new ArrayList<>();
        List<Rule> figurative = new ArrayList<>();
        String kind = "";
        for (String line : lines("rules-" + language)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.indexOf(']'));
            } else if (kind.equals("NONE")) {
                figurative.add(Rule.of(DangerKind.DANGER, line, lexicon));
            } else {
                alarming.add(Rule.of(DangerKind.valueOf(kind), line, lexicon));
            }
        }
        dangers = new RuleList(alarming);
        harmless = new RuleList(figurative);
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
        return new Sentences(lexicon::concepts).of(text);
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
        for (Rule rule : dangers.startingIn(present)) {
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

    private List<Rule.Span> figures(List<Word> sentence, BitSet present) {
        return harmless.startingIn(present).stream()
                .flatMap(rule -> rule.in(sentence, present).stream())
                .toList();
    }

    private static boolean covered(Rule.Span span, List<Rule.Span> figures) {
        return figures.stream().anyMatch(figure -> figure.from() <= span.to() && span.from() <= figure.to());
    }
}
