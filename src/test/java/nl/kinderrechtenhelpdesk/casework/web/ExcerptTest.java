package nl.kinderrechtenhelpdesk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String LONG =
            "Mijn dochter van negen woont sinds maart in een pleeggezin in Zutphen en wij mogen haar van de gezinsvoogd maar één uur in"
                    + " de maand zien, terwijl de rechter zei dat de omgang moest worden uitgebreid. Hoe kan dat en wat kunnen wij doen?";

    @ParameterizedTest
    @CsvSource({
        "gezinsvoogd, gezinsvoogd",
        "RECHTERS, rechter",
        "uitbreiden, ''",
        "uitgebreide, uitgebreid",
        "pleeg, pleeggezin",
    })
    void theWordThatWasSearchedForIsShownAsItStandsThere(String query, String hit) {
        assertThat(Excerpt.of(LONG, query).hit()).isEqualTo(hit);
    }

    @Test
    void withoutAWordItIsTheBeginningAndEndsBetweenWords() {
        Excerpt beginning = Excerpt.of(LONG, "");

        assertThat(beginning.before())
                .startsWith("Mijn dochter van negen")
                .endsWith("\u2026")
                .hasSizeLessThanOrEqualTo(155);
        assertThat(LONG).startsWith(beginning.before().replace(" \u2026", " "));
    }

    @Test
    void whatStandsAroundAWordIsPartOfTheTextAndSaysWhereItIsCutOff() {
        Excerpt around = Excerpt.of(LONG, "rechter");

        assertThat(around.before()).startsWith("\u2026 ");
        assertThat(LONG).contains(around.before().substring(2) + around.hit());
        assertThat(around.before() + around.hit() + around.after()).hasSizeLessThan(200);
    }

    @Test
    void linesAndOneEndlessWordDoNoHarm() {
        assertThat(Excerpt.of("Een\n\n  vraag", "").before()).isEqualTo("Een vraag");
        assertThat(Excerpt.of("x".repeat(5_000), "").before()).hasSizeLessThan(200);
        assertThat(Excerpt.of("x".repeat(500) + " zus " + "y".repeat(500), "zus")
                        .hit())
                .isEqualTo("zus");
    }
}
