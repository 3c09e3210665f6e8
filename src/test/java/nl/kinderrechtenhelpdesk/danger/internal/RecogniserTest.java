package nl.kinderrechtenhelpdesk.danger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.danger.DangerKind;
import nl.kinderrechtenhelpdesk.danger.Signs;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    private static final Recogniser RECOGNISER = new Recogniser();
    private static final Path FILES = Path.of("src/test/resources/danger");

    private static Signs in(String text) {
        return RECOGNISER.in(Redacted.of(text));
    }

    /** The share of texts with an alarm, by the word in the first column of a file. */
    private static Map<String, Double> shares(String file) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (String line : Files.readAllLines(FILES.resolve(file))) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                int[] count = counts.computeIfAbsent(line.substring(0, tab), kind -> new int[2]);
                count[0]++;
                count[1] += in(line.substring(tab + 1)).any() ? 1 : 0;
            }
        }
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((kind, count) -> shares.put(kind, (double) count[1] / count[0]));
        return shares;
    }

    @ParameterizedTest
    @CsvSource({"apart.tsv, 0.93, 0.06", "apart-second.tsv, 0.88, 0.05", "apart-third.tsv, 0.92, 0.04"})
    void ofTheSentencesSetApartDangerIsSeenInEveryKindAndOrdinaryQuestionsStayQuiet(
            String file, double recall, double falseAlarms) throws IOException {
        Map<String, Double> shares = shares(file);

        assertThat(shares.remove("none")).isLessThanOrEqualTo(falseAlarms);
        assertThat(shares).hasSize(DangerKind.values().length);
        assertThat(shares)
                .allSatisfy((kind, share) -> assertThat(share).as(kind).isGreaterThanOrEqualTo(0.8));
        assertThat(shares.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(recall);
    }

    @Test
    void theSentencesThatWereMissedOnceAreSeen() throws IOException {
        Map<String, Double> shares = shares("known.tsv");

        assertThat(shares.get("danger")).isGreaterThanOrEqualTo(0.95);
        assertThat(shares.get("none")).isLessThanOrEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ik wil dooood                                | SUICIDE
            ik snij mezelf                               | SELF_HARM
            mn vader slaat mn moeder                     | VIOLENCE
            mijn stiefvader raakt me aan                 | SEXUAL_ABUSE
            mijn loverboy laat me niet gaan              | EXPLOITATION
            ik moet trouwen met mijn neef                | HONOUR
            ik zit in de isoleercel                      | LOCKED_UP
            er is geen eten thuis                        | NEGLECT
            ik slaap vannacht op straat                  | NO_ROOF
            morgen worden wij uitgezet                   | REMOVAL
            mijn dochter is vermist                      | MISSING
            er is gevaar                                 | DANGER
            I want to die                                | SUICIDE
            my stepdad hits us                           | VIOLENCE
            \u0623\u0631\u064a\u062f \u0623\u0646 \u0623\u0645\u0648\u062a  | SUICIDE
            \u044f \u043d\u0435 \u0445\u043e\u0447\u0443 \u0436\u0438\u0442\u0438 | SUICIDE
            \u00f6lmek istiyorum                         | SUICIDE
            chc\u0119 umrze\u0107                        | SUICIDE
            je veux mourir                               | SUICIDE
            mi padre me pega                             | VIOLENCE
            mein Vater schl\u00e4gt mich                 | VIOLENCE
            \u12ed\u1203\u122d\u1218\u1292               | VIOLENCE
            """)
    void everyKindIsSeenAsWhatItIs(String text, DangerKind kind) {
        assertThat(in(text).kinds()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hij slaat mij niet",
                "ik schrijf een scriptie over eerwraak",
                "ik ga dood van het lachen",
                "mijn konijn is weggelopen",
                "de gemeente bedreigt ons met een boete",
                "in fortnite ben ik vermoord",
                "vroeger werd ik geslagen maar nu woon ik fijn bij mijn pleegouders",
                "mag een instelling een kind isoleren volgens de wet",
                ""
            })
    void negationFictionFiguresOfSpeechTheLawAndTheLongPastGiveNoAlarm(String text) {
        assertThat(in(text).all()).isEmpty();
    }

    @Test
    void theWordsThatLedToItAreGivenAsTheyWereWritten() {
        assertThat(in("Hoi. Mn STIEFVADER slaat m\u2019n zusje als mama weg is.")
                        .all())
                .anySatisfy(sign -> assertThat(sign.words().reveal()).contains("STIEFVADER slaat m\u2019n zusje"));
    }

    @Test
    void aTextLongerThanAPersonWritesIsReadUpToABound() {
        String ordinary = "Mag de gemeente dit weigeren? ".repeat(Recogniser.LONGEST / 30);

        assertThat(in(ordinary + " ik wil dood").any()).isTrue();
        assertThat(in(ordinary + ordinary + " ik wil dood").any()).isFalse();
    }

    @Test
    void severalTextsAreReadTogether() {
        assertThat(RECOGNISER
                        .in(List.of(Redacted.of("Een gewone zin."), Redacted.of("ik wil dood")))
                        .kinds())
                .containsExactly(DangerKind.SUICIDE);
    }
}
