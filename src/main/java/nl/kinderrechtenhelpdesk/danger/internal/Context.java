package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.BitSet;
import java.util.List;
import nl.kinderrechtenhelpdesk.danger.DangerKind;

/** What around a match says that it is not so, not real, not now or not somebody. */
final class Context {

    private static final int AROUND = 15;
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
        while (from > 0 && span.from() - from < PERSONAL && !sentence.get(from).apart()) {
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
