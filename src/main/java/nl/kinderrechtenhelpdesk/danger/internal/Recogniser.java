package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/**
 * Reads a text with the rules of every language, as somebody may write in another language than the page, or in two at once; and asks
 * what was {@linkplain Learned learned} for a second opinion, which may take an alarm away or give one.
 *
 * <p>A text is read to {@value #LONGEST} letters: more than a person writes, and it bounds the time.
 */
@Component
class Recogniser implements Danger {

    static final int LONGEST = 20_000;
    private static final int SIGNS_AT_MOST = 12;
    /** From so many English words, and none that is Dutch, a text is English: many words sound like a Dutch one. */
    private static final int ENGLISH = 2;

    private final Grammar dutch = Grammar.dutch();
    private final Grammar english = Grammar.english();
    private final SureSentences sure = new SureSentences();
    private final Learned learned = new Learned();

    @Override
    public Signs in(Redacted<String> text) {
        String written = text.reveal();
        String read = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        Set<Seen> seen = new LinkedHashSet<>(sure.in(read));
        List<Passage> passages = Passage.of(read, dutch, english);
        boolean onlyEnglish = passages.stream().allMatch(one -> dutch.spokenIn(one.dutch()) == 0)
                && passages.stream()
                                .mapToLong(one -> english.spokenIn(one.english()))
                                .sum()
                        >= ENGLISH;
        double rise = Learned.RISE * Math.log(Math.max(1, passages.size()));
        for (Passage passage : passages) {
            if (seen.size() < SIGNS_AT_MOST) {
                seen.addAll(in(passage, onlyEnglish, rise));
            }
        }
        return new Signs(seen.stream()
                .limit(SIGNS_AT_MOST)
                .map(one -> new Sign(one.kind(), Redacted.of(read.substring(one.start(), one.end()))))
                .toList());
    }

    /** The whole of it, and when that tells of nothing, each sentence by itself. */
    private Collection<Seen> in(Passage passage, boolean onlyEnglish, double rise) {
        List<Passage> sentences = passage.sentences();
        List<Grammar.Reading> readings =
                sentences.stream().map(one -> byRules(one, onlyEnglish)).toList();
        Map<String, Integer> features = passage.features(dutch, english);
        Collection<Seen> together = judged(passage, Grammar.Reading.of(readings), features, rise);
        if (!together.isEmpty() || sentences.size() == 1) {
            return together;
        }
        Set<Seen> seen = new LinkedHashSet<>();
        int from = 0;
        for (int at = 0; at < sentences.size(); at++) {
            Passage one = sentences.get(at);
            int to = from + one.words().size();
            if (readings.get(at).any() || learned.mayTell(features, from, to)) {
                seen.addAll(judged(one, readings.get(at), one.features(dutch, english), rise + Learned.BESIDE));
            }
            from = to;
        }
        return seen;
    }

    private Grammar.Reading byRules(Passage sentence, boolean onlyEnglish) {
        return Grammar.Reading.of(
                List.of(dutch.in(sentence.dutch(), onlyEnglish), english.in(sentence.english(), true)));
    }

    private Collection<Seen> judged(
            Passage passage, Grammar.Reading byRules, Map<String, Integer> features, double rise) {
        List<Word> words = passage.words();
        if (Learned.tooShort(words)) {
            return byRules.seen();
        }
        double score = learned.score(features);
        if (byRules.any()) {
            return score < Learned.DOUBT ? Set.of() : byRules.seen();
        }
        double bar = byRules.tookAway() ? Learned.AGAINST : Learned.ALONE;
        return score > bar + rise ? Set.of(learned.shown(words, features)) : Set.of();
    }
}
