package nl.kinderrechtenhelpdesk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

    @Test
    void theFormulaGivesThePublishedExample() {
        assertThat(ReadingEase.score(150, 10)).isCloseTo(82.04, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, 1",
        "school, 1",
        "ouders, 2",
        "gemeente, 3",
        "kinderrechten, 4",
        "coöperatie, 5",
        "zeeën, 2",
        "geïnd, 2",
        "knieën, 2",
        "IND, 1",
        "tv, 1",
        "2026, 1"
    })
    void syllablesAreGroupsOfVowels(String word, int syllables) {
        assertThat(ReadingEase.syllablesIn(word)).isEqualTo(syllables);
    }

    @Test
    void shortWordsInShortSentencesAreEasy() {
        ReadingEase ease = ReadingEase.of("Je mag naar school. Dat is jouw recht. Bel ons maar.", 15);

        assertThat(ease.score()).isGreaterThanOrEqualTo(90);
        assertThat(ease.band()).isEqualTo(ReadingEase.Band.VERY_EASY);
        assertThat(ease.words()).isEqualTo(11);
        assertThat(ease.longSentences()).isEmpty();
    }

    @Test
    void officialLanguageIsHard() {
        ReadingEase ease = ReadingEase.of(
                "Ingevolge het bestuursrechtelijke uitgangspunt der zorgvuldigheidsverplichting dient de bestuursrechtelijke "
                        + "besluitvorming aangaande verblijfsrechtelijke aangelegenheden gemotiveerd te geschieden",
                10);

        assertThat(ease.score()).isLessThan(30);
        assertThat(ease.band()).isEqualTo(ReadingEase.Band.VERY_HARD);
        assertThat(ease.longSentences()).hasSize(1);
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        ReadingEase ease = ReadingEase.of("Dat staat in art. 3 van het verdrag en dat geldt ook voor jou.", 5);

        assertThat(ease.longSentences().stream().map(Redacted::reveal))
                .containsExactly("Dat staat in art 3 van het verdrag en dat geldt ook voor jou.");
    }

    @Test
    void aNewLineEndsASentence() {
        assertThat(ReadingEase.of("Stap een\nStap twee", 2).longSentences()).isEmpty();
    }

    @Test
    void nothingHasNoScoreAndNoTextShowsInALog() {
        assertThat(ReadingEase.of(" \n ", 15)).isEqualTo(new ReadingEase(0, 0, java.util.List.of()));
        assertThat(ReadingEase.of("Dit gaat over Kwispelina en haar broer.", 2).toString())
                .doesNotContain("Kwispelina");
    }
}
