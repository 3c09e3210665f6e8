package nl.kinderrechtenhelpdesk.danger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence ends, for who writes with full stops and for who does not. */
class SentencesTest {

    private static List<Integer> lengths(String text) {
        return new Sentences(word -> new BitSet())
                .of(text).stream().map(List::size).toList();
    }

    private static String words(int many) {
        return String.join(" ", Collections.nCopies(many, "woord"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hij slaat mij. Ik ben bang | 3 3",
                "Hij slaat mij!!! Help? | 3 1",
                "Hij slaat mij… vaak | 3 1",
                "Hij slaat mij, vaak | 4",
                "mama's nieuwe vriend | 3",
                "... | ''",
            })
    void aSentenceEndsAtItsSignAndNotAtACommaOrAnApostrophe(String text, String lengths) {
        assertThat(lengths(text).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(lengths);
    }

    @Test
    void whoWritesOnWithoutFullStopsIsCutAtACommaOrConnectiveAfterThirtyWordsAndAnywayAfterSixty() {
        assertThat(lengths(words(29) + ", " + words(5))).containsExactly(34);
        assertThat(lengths(words(30) + ", " + words(5))).containsExactly(30, 5);
        assertThat(lengths(words(29) + " maar " + words(5))).containsExactly(35);
        assertThat(lengths(words(30) + " maar " + words(5))).containsExactly(30, 6);
        assertThat(lengths(words(61))).containsExactly(60, 1);
    }

    @Test
    void aWordKnowsWhereItStandsInTheTextAndWhetherACommaPartsItFromTheOneBefore() {
        List<Word> words = new Sentences(word -> new BitSet()).of("Nee, Été").getFirst();

        assertThat(words.getLast().plain()).isEqualTo("ete");
        assertThat(words.getLast().start()).isEqualTo(5);
        assertThat(words.getLast().end()).isEqualTo(8);
        assertThat(words).extracting(Word::apart).containsExactly(false, true);
    }
}
