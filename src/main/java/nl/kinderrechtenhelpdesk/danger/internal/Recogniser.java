package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.danger.Danger;
import nl.kinderrechtenhelpdesk.danger.Sign;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.stereotype.Component;

/**
 * Reads a text with the rules of every language, as somebody may write in another language than the page, or in two at once; and where
 * no rule sees anything, with what was {@linkplain Learned learned}.
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
        boolean onlyEnglish = dutch.spoken(read) == 0 && english.spoken(read) >= ENGLISH;
        Grammar.Reading inDutch = dutch.in(read, onlyEnglish);
        Grammar.Reading inEnglish = english.in(read, true);
        seen.addAll(inDutch.seen());
        seen.addAll(inEnglish.seen());
        if (seen.isEmpty() && !inDutch.tookAway() && !inEnglish.tookAway()) {
            seen.addAll(learned.in(dutch.sentences(read)));
        }
        return new Signs(seen.stream()
                .limit(SIGNS_AT_MOST)
                .map(one -> new Sign(one.kind(), Redacted.of(read.substring(one.start(), one.end()))))
                .toList());
    }

    /** What the words of a text mean; the same word is looked up once. */
    static Map<String, BitSet> memory() {
        return new HashMap<>();
    }
}
