package nl.kinderrechtenhelpdesk.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPartsTest {

    private final CompoundParts compounds = new CompoundParts();
    private final SearchWords words = new SearchWords();

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

    /** The figures stand in {@code docs/evaluation/case-search.md}. */
    @Test
    void mostCompoundsOfTheFieldAreFoundByTheirPartsAndFewOtherWordsAreTakenApart() throws IOException {
        int found = 0;
        int parts = 0;
        int whole = 0;
        List<String> takenApart = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search/compounds.tsv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String word = line.split("\t", 2)[0];
            String wanted = line.split("\t", 2)[1];
            Set<String> kept = words.ofText(word);
            if (wanted.equals("-")) {
                whole++;
                if (!compounds.of(word).isEmpty()) {
                    takenApart.add(word);
                }
            } else {
                for (AskedWord part : words.ofQuery(wanted).words()) {
                    parts++;
                    found += part.wider().stream().anyMatch(kept::contains) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(parts * 85 / 100);
        assertThat(takenApart).hasSizeLessThanOrEqualTo(whole * 15 / 100);
    }

    @Test
    void anEndlessWordIsLeftAloneAtOnce() {
        assertThat(compounds.of("school".repeat(500))).isEqualTo(List.of());
        assertThat(compounds.of("schoolschoolschoolschoolschoolschoolscho")).isEmpty();
    }
}
