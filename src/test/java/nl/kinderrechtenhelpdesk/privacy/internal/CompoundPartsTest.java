package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPartsTest {

    private final CompoundParts compounds = new CompoundParts();

    @ParameterizedTest
    @CsvSource({
        "verblijfsvergunning, verblijf vergunning",
        "leerplichtambtenaar, leer plicht ambtenaar",
        "gezinshereniging, gezin hereniging",
        "gemeentehuis, gemeente huis",
        "moederland, moeder land",
        "uithuisplaatsing, huis plaatsing",
        "ondertoezichtstelling, toezicht stelling",
        "kinderbescherming, kind bescherming",
    })
    void aCompoundIsTakenApartIntoTheFewestKnownParts(String word, String parts) {
        assertThat(compounds.of(word)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geweld",
                "behandeling",
                "verandering",
                "afspraak",
                "begeleiding",
                "betekenis",
                "verantwoordelijk",
                "minderjarig",
                "regelmatig",
                "belangrijk",
                "verschillende",
                "nederland",
                "toestemming",
                "vertegenwoordiger"
            })
    void aWordThatIsNoCompoundStaysWhole(String word) {
        assertThat(compounds.of(word)).isEmpty();
    }

    @Test
    void anEndlessWordIsLeftAloneAtOnce() {
        assertThat(compounds.of("school".repeat(500))).isEqualTo(List.of());
        assertThat(compounds.of("schoolschoolschoolschoolschoolschoolscho")).isEmpty();
    }
}
