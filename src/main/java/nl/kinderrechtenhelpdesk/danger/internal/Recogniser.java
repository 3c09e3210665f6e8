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
                && passages.stream().mapToLong(one -> english.spokenIn(one.english())).sum() >= ENGLISH;
        double rise = Learned.RISE * Math.log(Math.max(1, passages.size()));
        for (Passage passage : passages) {
            if (seen.size() < SIGNS_AT_MOST) {
                Collection<Seen> together = in(passage, onlyEnglish, rise);
                seen.addAll(together);
                for (Passage sentence : together.isEmpty() ? passage.sentences() : List.<Passage>of()) {
                    seen.addAll(in(sentence, onlyEnglish, rise + Learned.BESIDE));
                }
            }
        }
        return new Signs(seen.stream()
                .limit(SIGNS_AT_MOST)
                .map(one -> new Sign(one.kind(), Redacted.of(read.substring(one.start(), one.end()))))
                .toList());
    }

    private Collection<Seen> in(Passage passage, boolean onlyEnglish, double rise) {
        Grammar.Reading inDutch = dutch.in(passage.dutch(), onlyEnglish);
        Grammar.Reading inEnglish = english.in(passage.english(), true);
        Set<Seen> seen = new LinkedHashSet<>(inDutch.seen());
        seen.addAll(inEnglish.seen());
        List<Word> words = passage.words();
        if (Learned.tooShort(words)) {
            return seen;
        }
        Map<String, Integer> features = passage.features(dutch, english);
        double score = learned.score(features);
        if (!seen.isEmpty()) {
            return score < Learned.DOUBT ? Set.of() : seen;
        }
        double bar = inDutch.tookAway() || inEnglish.tookAway() ? Learned.AGAINST : Learned.ALONE;
        return score > bar + rise ? Set.of(learned.shown(words, features)) : Set.of();
    }
}
