package nl.kinderrechtenhelpdesk.danger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a child are known for the word that was meant, and which are another word. */
class LexiconTest {

    private static final Lexicon WORDS = new Lexicon(
            Sound.DUTCH,
            List.of(
                    "HIT: slaa* geslagen",
                    "KILL: *moord",
                    "BED: =bed",
                    "HELP: hulpverlener",
                    "ANY: HIT KILL",
                    "HIT: mep"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "slaat, true, any ending",
        "slaatje, true, any ending however long",
        "slaaaat, true, a letter held on to",
        "geslage, true, without the n that nobody hears",
        "mep, true, from the second line of the concept",
        "laat, false, not the beginning",
        "zelfmoord, true, any beginning",
        "moordenaar, false, another ending",
        "bed, false, a concept that is not among them",
    })
    void aConceptTakesOverTheWordsOfTheConceptsItNames(String word, boolean known, String why) {
        assertThat(WORDS.concepts(word).get(WORDS.concept("ANY"))).as(why).isEqualTo(known);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "bed, BED, true",
        "bet, BED, false",
        "hulpverlener, HELP, true",
        "hulpverlner, HELP, true",
        "hulpverleener, HELP, true",
        "hulpverlemer, HELP, true",
        "hulpvrlner, HELP, false",
    })
    void aWordAsItIsSpeltAsksForTheseLettersAndALongOneForgivesOneWrongMissingOrTooMany(
            String word, String concept, boolean known) {
        assertThat(WORDS.concepts(word).get(WORDS.concept(concept))).isEqualTo(known);
    }

    @Test
    void aConceptThatNamesAnUnknownOneOrItselfStopsTheStart() {
        assertThatThrownBy(() -> new Lexicon(Sound.DUTCH, List.of("ANY: NOWHERE")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NOWHERE");
        assertThatThrownBy(() -> new Lexicon(Sound.DUTCH, List.of("ONE: TWO", "TWO: ONE")))
                .isInstanceOf(IllegalStateException.class);
    }
}
