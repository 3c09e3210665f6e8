package nl.kinderrechtenhelpdesk.rights.internal;

import static nl.kinderrechtenhelpdesk.rights.internal.Reference.MESSAGES;
import static nl.kinderrechtenhelpdesk.rights.internal.Reference.RIGHTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.rights.AgeBand;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Finding;
import nl.kinderrechtenhelpdesk.rights.GeneralComment;
import nl.kinderrechtenhelpdesk.rights.HardWord;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.OutcomeCode;
import nl.kinderrechtenhelpdesk.rights.Place;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import nl.kinderrechtenhelpdesk.rights.ResidenceStatus;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Cluster;
import nl.kinderrechtenhelpdesk.rights.internal.ReferenceFiles.Provisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    private static Provision provision(String code) {
        return RIGHTS.provision(new ProvisionCode(code)).orElseThrow();
    }

    @Test
    void holdsAllArticlesOfTheConventionInOrder() {
        List<String> articles = RIGHTS.provisions().stream()
                .filter(p -> p.instrument().equals("CRC") && p.paragraph().isEmpty())
                .map(Provision::article)
                .toList();

        assertThat(articles)
                .isEqualTo(
                        IntStream.rangeClosed(1, 54).mapToObj(String::valueOf).toList());
    }

    @Test
    void holdsTheProtocolsAndTheEuropeanProvisionsThatLawyersUse() {
        assertThat(Stream.of(
                        "OPAC",
                        "OPSC",
                        "OPIC",
                        "ECHR-3",
                        "ECHR-5",
                        "ECHR-6",
                        "ECHR-8",
                        "ECHR-13",
                        "ECHR-14",
                        "ECHR-P1-2",
                        "EUC-24"))
                .allSatisfy(code ->
                        assertThat(RIGHTS.provision(new ProvisionCode(code))).isPresent());
    }

    @Test
    void citesAProvisionAsLawyersDoInEachLanguage() {
        assertThat(provision("CRC-3").citation(Language.NL)).isEqualTo("art. 3 IVRK");
        assertThat(provision("CRC-3").citation(Language.EN)).isEqualTo("art. 3 CRC");
        assertThat(provision("ECHR-P1-2").citation(Language.NL)).isEqualTo("art. 2 Eerste Protocol EVRM");
        assertThat(provision("OPIC").citation(Language.NL)).isEqualTo("OPIC");
        assertThat(provision("EUC-24").citation(Language.EN)).isEqualTo("art. 24 EU Charter");
    }

    @Test
    void everyProvisionSitsInExactlyTheClustersThatTheCommitteeGivesIt() {
        for (Cluster cluster :
                ReferenceFiles.read("provisions.json", Provisions.class).clusters()) {
            List<String> committee =
                    cluster.articles().stream().map(ReferenceTest::coded).toList();
            Set<String> ours = new HashSet<>();
            RIGHTS.provisions().stream()
                    .filter(p -> p.clusters().contains(cluster.code()))
                    .map(p -> p.code().value().replaceAll("^(OP[A-Z]+)-.*", "$1"))
                    .forEach(ours::add);

            assertThat(ours)
                    .as("cluster " + cluster.code())
                    .containsExactlyInAnyOrderElementsOf(new HashSet<>(committee));
        }
    }

    /** The Committee writes 28(2): that paragraph where it belongs elsewhere than its article, the article otherwise. */
    private static String coded(String article) {
        if (!Character.isDigit(article.charAt(0))) {
            return article;
        }
        String paragraph = "CRC-" + article.replaceAll("\\((\\w+)\\)", ".$1").toUpperCase(Locale.ROOT);
        return RIGHTS.provision(new ProvisionCode(paragraph))
                .filter(p -> !p.clusters().isEmpty())
                .map(p -> p.code().value())
                .orElse("CRC-" + article.replaceAll("\\(.*", ""));
    }

    @Test
    void finalClausesAndTheClosedComplaintsProcedureCannotBeAtStakeAndLawsAreOnlyGrounds() {
        List<String> atStake =
                RIGHTS.atStake().stream().map(p -> p.code().value()).toList();
        List<String> grounds =
                RIGHTS.grounds().stream().map(p -> p.code().value()).toList();

        assertThat(atStake)
                .contains("CRC-3", "ECHR-8", "EUC-24", "CRC-28.2")
                .doesNotContain("OPIC", "CRC-46", "CRC-3.1", "AWB-6:7");
        assertThat(grounds)
                .contains("CRC-3.1", "CRC-37.B", "BW1-1:265I", "AWB-6:7", "ICCPR-24")
                .doesNotContain("OPIC", "CRC-46");
        assertThat(provision("CRC-46").title(Language.NL))
                .as("what was coded before is still named")
                .isNotBlank();
    }

    @Test
    void citesParagraphsLettersAndLaws() {
        assertThat(provision("CRC-9.3").citation(Language.NL)).isEqualTo("art. 9 lid 3 IVRK");
        assertThat(provision("CRC-37.B").citation(Language.NL)).isEqualTo("art. 37 onder b IVRK");
        assertThat(provision("CRC-12.2").citation(Language.EN)).isEqualTo("art. 12(2) CRC");
        assertThat(provision("BW1-1:250").citation(Language.NL)).isEqualTo("art. 1:250 BW");
        assertThat(provision("CRC-3").label(Language.NL)).isEqualTo("art. 3 IVRK – Belang van het kind");
        assertThat(provision("CRC-3").title(Language.NL)).isEqualTo("Eerst kijken wat goed is voor het kind");
    }

    @Test
    void theTenClustersKeepTheOrderOfTheCommittee() {
        assertThat(RIGHTS.clusters())
                .extracting(Term::code)
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    }

    @Test
    void knowsEveryMunicipalityAndTheProvinceItLiesIn() {
        List<String> provinces = RIGHTS.provinces().stream().map(Term::code).toList();

        assertThat(RIGHTS.municipalities()).hasSize(342);
        assertThat(RIGHTS.municipalities())
                .allSatisfy(m -> assertThat(provinces).as(m.name()).contains(m.province()));
        assertThat(provinces.stream().filter(p -> p.startsWith("PV")))
                .hasSize(12)
                .allSatisfy(code -> assertThat(RIGHTS.municipalities())
                        .extracting(Municipality::province)
                        .contains(code));
        assertThat(RIGHTS.municipality("GM0546")).get().isEqualTo(new Municipality("GM0546", "Leiden", "PV28"));
    }

    @Test
    void aChildCanBePlacedByTheNamesThatPeopleSay() {
        assertThat(placeOf("Den Haag")).isEqualTo("GM0518");
        assertThat(placeOf("'s-Gravenhage (gemeente Den Haag)")).isEqualTo("GM0518");
        assertThat(placeOf("Den Bosch")).isEqualTo("GM0796");
        assertThat(placeOf("Scheveningen (gemeente Den Haag)")).isEqualTo("GM0518");
        assertThat(placeOf("Hoofddorp (gemeente Haarlemmermeer)")).isEqualTo("GM0394");
        assertThat(placeOf("Uden (gemeente Maashorst)")).isEqualTo("GM1991");
        assertThat(placeOf("Bonaire")).isEqualTo("X-BONAIRE");
        assertThat(RIGHTS.municipality("X-BONAIRE").orElseThrow().province()).isEqualTo("X-CN");
        assertThat(RIGHTS.municipality("X-ABROAD").orElseThrow().province()).isEqualTo("X-ABROAD");
        assertThat(RIGHTS.place("PV31").orElseThrow().municipality()).isNull();
    }

    private static @Nullable String placeOf(String name) {
        Place place = RIGHTS.places().stream()
                .filter(one -> one.name(Language.NL).equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(RIGHTS.municipality(place.code()).orElseThrow().code()).isEqualTo(place.municipality());
        return place.municipality();
    }

    @Test
    void everyProvinceAndRegionCanBeReachedFromAPlace() {
        assertThat(RIGHTS.places())
                .extracting(Place::province)
                .containsAll(RIGHTS.provinces().stream().map(Term::code).toList());
    }

    @Test
    void everyBodyIsOfferedToSomebodyAndParentsSeeAllButTheHighestCourts() {
        List<String> professional = offered(AskerKind.LAWYER);

        assertThat(professional)
                .isEqualTo(RIGHTS.bodies().stream().map(Term::code).toList());
        assertThat(offered(AskerKind.PARENT))
                .contains("SWV", "OM", "HALT", "DUO", "DTV", "GGD", "UWV", "KOM", "JL", "CJIB", "JJI")
                .doesNotContain("EHRM", "HR");
        assertThat(offered(AskerKind.CHILD)).contains("SCHOOL", "LEERPLICHT", "HALT", "OM", "GESLOTEN", "JJI");
    }

    private static List<String> offered(AskerKind asker) {
        return RIGHTS.bodiesFor(asker).stream()
                .flatMap(group -> group.bodies().stream())
                .map(Term::code)
                .toList();
    }

    @Test
    void aRetiredBodyCannotBeChosen() {
        assertThat(RIGHTS.bodies())
                .extracting(Term::code)
                .doesNotContain("GESLOTEN_OF_JJI")
                .contains("GESLOTEN", "JJI");
    }

    @Test
    void codesOfAListAreUnique() {
        for (List<Term> list :
                List.of(RIGHTS.themes(), RIGHTS.situations(), RIGHTS.bodies(), RIGHTS.provinces(), RIGHTS.clusters())) {
            assertThat(list).extracting(Term::code).doesNotHaveDuplicates();
        }
        assertThat(RIGHTS.situations()).hasSize(14);
    }

    @Test
    void aSituationLeadsToItsProvisionsAndAnUnknownCodeToNone() {
        assertThat(RIGHTS.startingPoints("NOT_WITH_PARENTS"))
                .extracting(p -> p.code().value())
                .containsExactly("CRC-9", "CRC-20", "CRC-25");
        assertThat(RIGHTS.startingPoints("EDUCATION"))
                .extracting(Provision::article)
                .contains("28");
        assertThat(RIGHTS.startingPoints("NO_SUCH_CODE")).isEmpty();
    }

    @Test
    void namesWhatTheCommitteeExplainedAboutAnArticleAndNotWhatItReplaced() {
        assertThat(RIGHTS.generalComments(new ProvisionCode("CRC-40")))
                .extracting(GeneralComment::number)
                .containsExactly(24);
        assertThat(RIGHTS.generalComments(new ProvisionCode("CRC-3")))
                .extracting(GeneralComment::number)
                .contains(14);
        assertThat(RIGHTS.generalComments(new ProvisionCode("ECHR-8"))).isEmpty();
    }

    @Test
    void linksToTheOfficialTextOnlyWhereTheIdentifierWasVerified() {
        assertThat(RIGHTS.officialText(provision("CRC-3"))).contains("https://wetten.overheid.nl/BWBV0002508");
        assertThat(RIGHTS.officialText(provision("EUC-24"))).isEmpty();
    }

    @Test
    void findsAHardWordInItsFormsButNotInsideAnotherWord() {
        assertThat(RIGHTS.hardWords("Twee advocaten en een Voogd.", Language.NL))
                .extracting(HardWord::word)
                .containsExactly("advocaat", "voogd");
        assertThat(RIGHTS.hardWords("De voogdij is geregeld.", Language.NL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.kinderrechtenhelpdesk.testing.Languages#complete")
    void everyCodeOfTheShortListsHasANameInEachLanguage(Language language) {
        Stream<String> keys = Stream.of(
                        keys("rights.asker.", AskerKind.values()),
                        keys("rights.age.", AgeBand.values()),
                        keys("rights.residence.", ResidenceStatus.values()),
                        keys("rights.outcome.", OutcomeCode.values()),
                        keys("rights.finding.", Finding.values()))
                .flatMap(s -> s);

        assertThat(keys)
                .allSatisfy(key -> assertThat(MESSAGES.getMessage(key, null, language.locale()))
                        .isNotBlank());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }
}
