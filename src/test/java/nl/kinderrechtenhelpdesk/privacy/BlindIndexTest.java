package nl.kinderrechtenhelpdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HelpdeskTest
class BlindIndexTest {

    @Autowired
    BlindIndex index;

    @Autowired
    CaseSearch search;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @CsvSource({
        "de uithuisplaatsing van twee kinderen, kind",
        "wij wonen in Groesbeek, GROESBEEK",
        "mijn zoon heet Zoë, zoe",
        "de rechters hebben besloten, rechter",
        "our families were separated, family",
        "beschikking C/09/123456, 123456",
        "Ben, ben",
        "mijn zoon heet Ben en hij is tien, Ben",
        "mijn zoon heet Ben en hij is tien, zoon Ben",
        "mevrouw Wil van der Berg, Wil van der Berg",
        "de heer An Al Hassan, An Al Hassan",
        "bel mij op 06-12345678, 0612345678",
        "bel mij op 0612345678, 06-12345678",
        "bel mij op 06 12 34 56 78, +31 6 12345678",
        "jan.de.vries@example.nl, vries",
        "jan.de.vries@example.nl, jan.de.vries@example.nl",
        "mevrouw O'Neill, ONeill",
        "de heer d’Ancona, Ancona",
        "mevrouw Müller, Mueller",
    })
    void aCaseIsFoundByItsWordsInAnyForm(String text, String query) {
        CaseId caseId = caseWith(text);

        assertThat(find(query)).contains(caseId);
    }

    @Test
    void allWordsOfAQueryMustBeThere() {
        CaseId both = caseWith("kraaiennest in Zutphen");
        CaseId one = caseWith("kraaiennest in Deventer");

        assertThat(find("kraaiennest zutphen")).containsExactly(both);
        assertThat(find("kraaiennest")).containsExactly(one, both);
    }

    @ParameterizedTest
    @CsvSource({
        "mijn verblijfsvergunning is geweigerd, vergunning",
        "een verblijfsvergunning, verblijf",
        "de vergunning voor verblijf, verblijfsvergunning",
        "de leerplichtambtenaar kwam, ambtenaren",
        "onze kinderrechten, kind",
        "na de uithuisplaatsing, plaatsing",
        "een kinderopvangtoeslag, toeslag",
    })
    void aWordIsFoundInALongerOneAndALongerOneByItsParts(String text, String query) {
        CaseId caseId = caseWith(text + " zilverplevier" + text.length());

        assertThat(find(query + " zilverplevier" + text.length())).containsExactly(caseId);
    }

    @Test
    void theWordItselfComesBeforeOneThatItIsAPartOfAlsoWhenThatIsNewer() {
        CaseId itself = caseWith("de jeugd van het schaapskooitje");
        CaseId part = caseWith("de jeugdzorg van het schaapskooitje");

        assertThat(find("jeugd schaapskooitje")).containsExactly(itself, part);
    }

    @Test
    void whatFitsIsCountedAlsoBeyondWhatIsShown() {
        for (int i = 0; i < 7; i++) {
            caseWith("kleinst waterhoen");
        }

        CaseSearch.Hits hits = search.find(Redacted.of("kleinst waterhoen"), 3, CaseSearch.EVERY);

        assertThat(hits.cases()).hasSize(3);
        assertThat(hits.total()).isEqualTo(7);
        assertThat(hits.whole()).isTrue();
    }

    @Test
    void onlyWhatMayBeShownIsFoundAndCounted() {
        CaseId first = caseWith("de poelsnip");
        caseWith("de poelsnip");

        CaseSearch.Hits hits = search.find(
                Redacted.of("poelsnip"),
                10,
                cases -> cases.stream().filter(first::equals).toList());

        assertThat(hits.cases()).containsExactly(first);
        assertThat(hits.total()).isEqualTo(1);
    }

    @Test
    void theNewestCaseComesFirstAndTheLimitHolds() {
        CaseId first = caseWith("hazelpootje");
        clock.advance(Duration.ofSeconds(1));
        CaseId second = caseWith("hazelpootje");
        clock.advance(Duration.ofSeconds(1));
        CaseId third = caseWith("hazelpootje");

        assertThat(find("hazelpootje")).containsExactly(third, second, first);
        assertThat(search.find(Redacted.of("hazelpootje"), 2, CaseSearch.EVERY).cases())
                .containsExactly(third, second);
    }

    @Test
    void whatIsAddedLaterIsFoundBesideWhatWasThere() {
        CaseId caseId = caseWith("wintergroen");
        index.add(caseId, texts("zomertortel", "koolmees"));

        assertThat(find("wintergroen koolmees zomertortel")).containsExactly(caseId);
    }

    @Test
    void aNameThatIsAlsoACommonWordDoesNotFindWhoUsesTheWord() {
        CaseId name = caseWith("de roerdomp van Ben en zijn zus");
        caseWith("ik ben bij de roerdomp");

        assertThat(find("roerdomp Ben")).containsExactly(name);
        assertThat(find("Ben")).contains(name);
    }

    @Test
    void commonWordsThatAreNoNameDoNotNarrowAQuery() {
        CaseId caseId = caseWith("vragen over omgang met purperreiger");

        assertThat(find("de omgang met mijn purperreiger")).containsExactly(caseId);
        assertThat(find("De omgang van purperreiger")).containsExactly(caseId);
    }

    @Test
    void wordsThatSayNothingFindNothing() {
        caseWith("de het een");

        assertThat(find("de het een")).isEmpty();
        assertThat(find("  ?! ")).isEmpty();
    }

    @Test
    void marksThatHideAWordAreSeenThrough() {
        CaseId caseId = caseWith("hagel\u00ADkruid en \u202Ebosuil");

        assertThat(find("hagelkruid bosuil")).containsExactly(caseId);
    }

    private CaseId caseWith(String... texts) {
        clock.advance(Duration.ofMillis(2));
        CaseId caseId = CaseId.next(clock);
        index.add(caseId, texts(texts));
        return caseId;
    }

    private List<CaseId> find(String query) {
        return search.find(Redacted.of(query), 20, CaseSearch.EVERY).cases();
    }

    private static List<Redacted<String>> texts(String... texts) {
        return Arrays.stream(texts).map(Redacted::of).toList();
    }
}
