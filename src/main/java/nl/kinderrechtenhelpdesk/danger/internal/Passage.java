package nl.kinderrechtenhelpdesk.danger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One sentence or a few short ones that belong together: as much as is judged at once.
 *
 * @param dutch its sentences with the concepts of Dutch, and {@code english} the same sentences with those of English
 * @param english the same sentences
 * @param questions for each sentence whether a question mark stands behind it
 */
record Passage(List<List<Word>> dutch, List<List<Word>> english, List<Boolean> questions) {

    private static final int WORDS = 40;

    static List<Passage> of(String text, Grammar dutch, Grammar english) {
        List<List<Word>> inDutch = dutch.sentences(text);
        List<List<Word>> inEnglish = english.sentences(text);
        List<Boolean> questions = new ArrayList<>();
        for (int at = 0; at < inDutch.size(); at++) {
            int end = at == inDutch.size() - 1
                    ? text.length()
                    : inDutch.get(at + 1).getFirst().start();
            questions.add(text.substring(inDutch.get(at).getLast().end(), end).indexOf('?') >= 0);
        }
        Passage whole = new Passage(inDutch, inEnglish, questions);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        int words = 0;
        for (int at = 0; at < inDutch.size(); at++) {
            words += inDutch.get(at).size();
            if (at == inDutch.size() - 1 || words + inDutch.get(at + 1).size() > WORDS) {
                passages.add(whole.part(from, at + 1));
                from = at + 1;
                words = 0;
            }
        }
        return passages;
    }

    private Passage part(int from, int to) {
        return new Passage(dutch.subList(from, to), english.subList(from, to), questions.subList(from, to));
    }

    /** Each sentence by itself. */
    List<Passage> sentences() {
        return IntStream.range(0, dutch.size()).mapToObj(at -> part(at, at + 1)).toList();
    }

    private boolean asks() {
        return questions.contains(true);
    }

    List<Word> words() {
        return dutch.stream().flatMap(List::stream).toList();
    }

    /** What {@link Learned} looks at, with the concepts of the language that most of it is in. */
    Map<String, Integer> features(Grammar inDutch, Grammar inEnglish) {
        List<Word> words = words();
        List<Word> other = english.stream().flatMap(List::stream).toList();
        return inEnglish.spoken(other) > inDutch.spoken(words)
                ? Features.of(other, asks(), inEnglish::conceptsOf)
                : Features.of(words, asks(), inDutch::conceptsOf);
    }
}
