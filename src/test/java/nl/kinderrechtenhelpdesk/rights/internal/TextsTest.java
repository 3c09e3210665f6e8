package nl.kinderrechtenhelpdesk.rights.internal;

import static nl.kinderrechtenhelpdesk.rights.internal.Reference.MESSAGES;
import static nl.kinderrechtenhelpdesk.rights.internal.Reference.RIGHTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final int LONGEST_FOR_CHILDREN = 15;
    private static final int LONGEST_FOR_ADULTS = 20;

    /** Keys of all pages: 54 articles, 3 protocols, 19 articles of European treaties, 14 situations. */
    static List<String> pages() {
        Stream<String> provisions =
                RIGHTS.provisions().stream().filter(RIGHTS::explained).map(p -> "rights.provision." + p.code());
        Stream<String> situations = RIGHTS.situations().stream().map(t -> "rights.situation." + t.code());
        return Stream.concat(provisions, situations).toList();
    }

    private static String text(Language language, String... keys) {
        return Stream.of(keys)
                .map(key -> MESSAGES.getMessage(key, null, "", language.locale()))
                .collect(Collectors.joining("\n"));
    }

    private static String childText(String page, Language language) {
        return text(language, page + ".child", page + ".example", page + ".do", page + ".reservation.child");
    }

    private static String adultText(String page, Language language) {
        return text(language, page + ".adult", page + ".reservation", page + ".force");
    }

    @Test
    void thereIsAPageForEveryArticleProtocolAndSituation() {
        assertThat(pages()).hasSize(54 + 3 + 19 + 14);
    }

    @ParameterizedTest
    @MethodSource("nl.kinderrechtenhelpdesk.testing.Languages#complete")
    void everyProvisionHasATitleInEachLanguage(Language language) {
        assertThat(RIGHTS.provisions())
                .extracting(p -> p.title(language))
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("nl.kinderrechtenhelpdesk.testing.Languages#complete")
    void everyArticleAndProtocolIsExplainedForAdultsAndForChildrenWithAnExample(Language language) {
        assertThat(pages())
                .filteredOn(page -> page.startsWith("rights.provision."))
                .allSatisfy(page -> {
                    assertThat(text(language, page + ".about")).isNotBlank();
                    assertThat(text(language, page + ".adult")).hasSizeGreaterThan(100);
                    assertThat(text(language, page + ".child")).hasSizeGreaterThan(50);
                    assertThat(text(language, page + ".example")).isNotBlank();
                    assertThat(text(language, page + ".do")).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("nl.kinderrechtenhelpdesk.testing.Languages#complete")
    void everySituationIsExplainedAndSaysWhatAChildCanDo(Language language) {
        assertThat(pages())
                .filteredOn(page -> page.startsWith("rights.situation."))
                .allSatisfy(page -> {
                    assertThat(text(language, page + ".words")).isNotBlank();
                    assertThat(text(language, page + ".adult")).hasSizeGreaterThan(100);
                    assertThat(text(language, page + ".child")).hasSizeGreaterThan(50);
                    assertThat(text(language, page + ".do")).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theDutchTextForChildrenIsEasy(String page) {
        String text = childText(page, Language.NL);

        assertThat(DutchReadability.fleschDouma(text)).isGreaterThanOrEqualTo(75);
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theDutchTextForAdultsIsNotHard(String page) {
        String text = adultText(page, Language.NL);

        assertThat(DutchReadability.fleschDouma(text)).isGreaterThanOrEqualTo(60);
        assertNoSentenceOver(LONGEST_FOR_ADULTS, text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theEnglishSentencesAreShortToo(String page) {
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, childText(page, Language.EN));
        assertNoSentenceOver(LONGEST_FOR_ADULTS, adultText(page, Language.EN));
    }

    /** What a child is told about their privacy must be read as easily as what they are told about their rights. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who",
                "name",
                "tell",
                "danger",
                "machine",
                "safe",
                "long",
                "erase",
                "rights",
                "count",
                "parents",
                "complain"
            })
    void whatAChildReadsAboutPrivacyIsEasy(String part) {
        String text = text(Language.NL, "publication.privacykids." + part + ".text");

        assertThat(DutchReadability.fleschDouma(text)).isGreaterThanOrEqualTo(75);
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, text);
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, text(Language.EN, "publication.privacykids." + part + ".text"));
    }

    /** Of one sentence a score says little; all that the asker's own page says of erasing is weighed together. */
    @Test
    void whatAChildReadsAboutErasingIsEasy() {
        String text = Stream.of("retention", "intake")
                .map(module -> ResourceBundle.getBundle("messages/" + module, Language.NL.locale()))
                .flatMap(bundle -> bundle.keySet().stream()
                        .filter(key -> (key.startsWith("retention.wish.") && key.endsWith(".child"))
                                || key.startsWith("intake.erased."))
                        .map(bundle::getString))
                .collect(Collectors.joining("\n"));

        assertThat(DutchReadability.fleschDouma(text)).isGreaterThanOrEqualTo(75);
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, text);
    }

    private static void assertNoSentenceOver(int words, String text) {
        assertThat(DutchReadability.sentences(text))
                .allSatisfy(
                        sentence -> assertThat(DutchReadability.words(sentence).count())
                                .as(sentence)
                                .isLessThanOrEqualTo(words));
    }

    @Test
    void hardWordsAreExplainedInEasyWords() {
        String meanings = text(Language.NL, words(".meaning"));

        assertThat(DutchReadability.fleschDouma(meanings)).isGreaterThanOrEqualTo(75);
        assertNoSentenceOver(LONGEST_FOR_CHILDREN, meanings);
    }

    @Test
    void everyHardWordOccursInSomeDutchTextForChildren() {
        String all = pages().stream().map(page -> childText(page, Language.NL)).collect(Collectors.joining("\n"));

        assertThat(RIGHTS.hardWords(all, Language.NL))
                .extracting(word -> word.word())
                .containsExactlyInAnyOrder(Stream.of(words(".term"))
                        .map(key -> text(Language.NL, key))
                        .toArray(String[]::new));
    }

    private static String[] words(String part) {
        return ReferenceFiles.read("words.json", ReferenceFiles.Words.class).words().stream()
                .map(coded -> "rights.word." + coded.code() + part)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void childrenAreSpokenToAsJeAndAdultsAsU(String page) {
        assertThat(childText(page, Language.NL)).doesNotContainPattern("\\b[Uu]w?\\b");
        assertThat(text(Language.NL, page + ".adult")).doesNotContainPattern("\\b([Jj]ij|[Jj]ou|[Jj]ouw|[Jj]e)\\b");
    }

    @Test
    void noPageSaysThatAComplaintToTheUnitedNationsIsPossibleForTheNetherlands() {
        assertThat(text(Language.NL, "rights.provision.OPIC.adult"))
                .contains("niet open")
                .contains("Reken dus niet op een klacht");
        assertThat(text(Language.NL, "rights.provision.OPIC.child")).contains("In Nederland kan dat nu niet");
        assertThat(text(Language.NL, "rights.provision.OPIC.adult"))
                .as("a complaint to another committee is possible")
                .contains("Andere VN-comités kunnen wel", "CCPR/C/130/D/2918/2016");
        assertThat(text(Language.NL, "rights.provision.OPIC.about")).contains("nu niet mogelijk");
    }

    @ParameterizedTest
    @CsvSource({
        "kind,1",
        "kinderen,3",
        "geest,1",
        "beoordelen,4",
        "beëindigen,4",
        "sociaal,3",
        "ijs,1",
        "bijeen,2",
        "nieuw,1",
        "kinderrechten,4",
        "18,2",
        "foto’s,2"
    })
    void countsDutchSyllables(String word, long syllables) {
        assertThat(DutchReadability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void theFormulaGivesTheFigureOfItsWorkedExample() {
        assertThat(DutchReadability.score(150, 10)).isCloseTo(82.04, within(0.001));
    }

    @Test
    void theReservationsAndDeclarationsOfTheNetherlandsStandWithTheirArticles() {
        for (Language language : Language.all()) {
            assertThat(List.of("14", "22", "26", "37", "38", "40"))
                    .allSatisfy(
                            article -> assertThat(text(language, "rights.provision.CRC-" + article + ".reservation"))
                                    .isNotBlank());
            assertThat(List.of("26", "37", "40"))
                    .allSatisfy(article -> assertThat(
                                    text(language, "rights.provision.CRC-" + article + ".reservation.child"))
                            .isNotBlank());
        }
    }

    @Test
    void whatMayNotHappenAgainstTheirWillIsTrueOfParentsAndChildAlike() {
        assertThat(text(Language.EN, "rights.provision.CRC-9.adult")).contains("against their will", "both");
        assertThat(text(Language.NL, "rights.provision.CRC-9.adult"))
                .contains("tegen hun wil", "beide ouders", "uitzetting");
    }
}
