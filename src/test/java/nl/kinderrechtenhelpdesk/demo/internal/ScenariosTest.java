package nl.kinderrechtenhelpdesk.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.advice.ReadingEase;
import nl.kinderrechtenhelpdesk.rights.AskerKind;
import nl.kinderrechtenhelpdesk.rights.Provision;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Holds every scenario of the demo together: a lawyer for children should be able to sign each. */
@HelpdeskTest
class ScenariosTest {

    private static final Pattern FORMAL = Pattern.compile("\\b([Uu]|[Uu]w|[Uu]zelf)\\b");
    private static final Pattern FAMILIAR = Pattern.compile("\\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Jj]ullie|[Jj]ezelf)\\b");
    private static final Pattern AGE_OF_ITS_OWN = Pattern.compile(
            "(?i)\\b(ik ben|is nu|kind is|jongste is|oudste is|jongere is|cliënt is|hij is|zij is|leerling is) "
                    + "(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\w+tien)\\b");

    /** The general principles count in every case. */
    private static final Set<String> ALWAYS = Set.of("CRC-2", "CRC-3", "CRC-6", "CRC-12");

    /** What a theme may touch besides its starting points and those of the situations. */
    private static final Map<String, Set<String>> BESIDES = Map.ofEntries(
            Map.entry("FAMILY_CONTACT", Set.of("ECHR-8")),
            Map.entry("OUT_OF_HOME", Set.of("ECHR-8")),
            Map.entry("CHILD_ABDUCTION", Set.of("CRC-9")),
            Map.entry("EDUCATION", Set.of("CRC-23")),
            Map.entry("DISCRIMINATION", Set.of("CRC-28")),
            Map.entry("ASYLUM_RESIDENCE", Set.of("ECHR-8", "CRC-8", "CRC-9", "CRC-28", "EUC-24")),
            Map.entry("FAMILY_REUNIFICATION", Set.of("CRC-24")),
            Map.entry("HEALTH_CARE", Set.of("CRC-16", "CRC-18")),
            Map.entry("SECURE_CARE", Set.of("CRC-16", "CRC-19")),
            Map.entry("POVERTY_SOCIAL_SECURITY", Set.of("CRC-31")),
            Map.entry("HOUSING", Set.of("CRC-9", "CRC-24", "ECHR-8")),
            Map.entry("WORK", Set.of("CRC-28")),
            Map.entry("ONLINE_HARM", Set.of("CRC-28")),
            Map.entry("EXPLOITATION_TRAFFICKING", Set.of("CRC-39")),
            Map.entry("DETENTION", Set.of("CRC-28")),
            Map.entry("OTHER", Set.of("CRC-31")));

    @Autowired
    Rights rights;

    @Autowired
    JsonMapper json;

    private Scenarios scenarios() {
        return Scenarios.read(json);
    }

    @Test
    void everyThemeHasAScenarioAndEveryCodeIsInTheReference() {
        Set<String> situations = codes(rights.situations());
        Set<String> bodies = codes(rights.bodies());
        assertThat(scenarios().all()).extracting(Scenario::code).doesNotHaveDuplicates();
        assertThat(scenarios().all())
                .extracting(Scenario::theme)
                .containsAll(codes(rights.themes()))
                .isSubsetOf(codes(rights.themes()));
        assertThat(scenarios().all()).allSatisfy(scenario -> {
            assertThat(situations).containsAll(scenario.situations()).containsAll(scenario.maybe());
            assertThat(bodies).containsAll(scenario.bodies()).containsAll(scenario.maybeBodies());
            assertThat(scenario.rights())
                    .allMatch(right -> rights.provision(right.provision()).isPresent());
            assertThat(scenario.bodies()).isNotEmpty();
        });
    }

    @Test
    void theRightsAtStakeFitTheThemeAndTheSituation() {
        assertThat(scenarios().all()).allSatisfy(scenario -> {
            Set<String> theme = startingPoints(Stream.of(scenario.theme()));
            Set<String> allowed = new HashSet<>(ALWAYS);
            allowed.addAll(theme);
            allowed.addAll(startingPoints(scenario.situations().stream()));
            allowed.addAll(BESIDES.getOrDefault(scenario.theme(), Set.of()));
            List<String> atStake =
                    scenario.rights().stream().map(right -> right.code()).toList();
            assertThat(allowed).as(scenario.code()).containsAll(atStake);
            if (!theme.isEmpty()) {
                assertThat(theme).as(scenario.code()).containsAnyElementsOf(atStake);
            }
        });
    }

    @Test
    void everyRightHasReasonsOfItsOwn() {
        List<String> reasons = scenarios().all().stream()
                .flatMap(scenario -> scenario.rights().stream())
                .flatMap(right -> Stream.of(right.how(), right.why()))
                .toList();
        assertThat(reasons).doesNotHaveDuplicates().allMatch(reason -> reason.length() > 20);
    }

    @Test
    void everyStepRestsOnARightOfTheCaseAndOnALawThatIsListed() {
        Scenarios all = scenarios();
        assertThat(all.all()).allSatisfy(scenario -> {
            assertThat(scenario.steps()).as(scenario.code()).hasSizeBetween(2, 3);
            assertThat(scenario.steps()).as(scenario.code()).allSatisfy(step -> {
                assertThat(scenario.rights().stream().map(Scenario.Right::code)).contains(step.ground());
                if (step.law() != null) {
                    assertThat(all.laws()).containsKey(step.law());
                }
                assertThat(step.afterDecision() == null || scenario.decided() != null)
                        .isTrue();
            });
        });
    }

    @Test
    void againstAYouthCareInstitutionNobodyIsSentToObjectAsAgainstTheGovernment() {
        assertThat(scenarios().all())
                .filteredOn(scenario -> scenario.bodies().contains("GI"))
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.steps())
                        .extracting(Scenario.Advised::law)
                        .doesNotContain("Awb 6:7"));
    }

    @Test
    void whoAsksSpeaksAsThemselvesAndTheAgeIsSaidOnce() {
        assertThat(scenarios().all()).allSatisfy(scenario -> {
            assertThat(scenario.voices()).as(scenario.code()).hasSizeBetween(2, 4);
            assertThat(scenario.voices()).allSatisfy(voice -> {
                String said = voice.question() + " " + voice.happened();
                assertThat(said).as(scenario.code()).containsOnlyOnce(Ages.PLACE);
                assertThat(AGE_OF_ITS_OWN.matcher(said).find()).as(said).isFalse();
                fits(scenario, voice, said.toLowerCase(java.util.Locale.ROOT));
            });
        });
    }

    private static void fits(Scenario scenario, Scenario.Voice voice, String said) {
        List<Integer> ages = scenario.agesOf(voice);
        assertThat(ages.getFirst()).isBetween(0, ages.getLast());
        assertThat(ages.getLast()).isLessThan(18);
        assertThat(scenario.ages().getFirst()).isLessThanOrEqualTo(ages.getFirst());
        assertThat(scenario.ages().getLast()).isGreaterThanOrEqualTo(ages.getLast());
        switch (voice.asker()) {
            case CHILD -> {
                assertThat(ages.getFirst()).as(scenario.code()).isGreaterThanOrEqualTo(6);
                assertThat(said).containsPattern("\\b(ik|mij|wij|mijn)\\b").contains("ik ben {");
                assertThat(said).doesNotContain("mijn kind", "cliënt", "leerling");
            }
            case PARENT ->
                assertThat(said).containsPattern("\\b(mijn|ons|onze)\\b").doesNotContain("cliënt");
            case FOSTER_PARENT -> assertThat(scenario.situations()).contains("NOT_WITH_PARENTS");
            case LAWYER, AID_WORKER, OTHER_PROFESSIONAL, OTHER ->
                assertThat(said).doesNotContain("mijn kind ");
        }
    }

    @Test
    void aChildReadsPlainWordsAndIsNeverAddressedAsAnAdult() {
        assertThat(scenarios().all())
                .filteredOn(ScenariosTest::askedByAChild)
                .hasSizeGreaterThan(15)
                .allSatisfy(scenario -> {
                    List<String> words = words(scenario, AskerKind.CHILD);
                    assertThat(words)
                            .as(scenario.code())
                            .noneMatch(text -> FORMAL.matcher(text).find());
                    ReadingEase ease = ReadingEase.of(String.join(" ", words), 15);
                    assertThat(ease.longSentences()).as(scenario.code()).isEmpty();
                    assertThat(ease.score()).as(scenario.code()).isGreaterThanOrEqualTo(75);
                });
        assertThat(scenarios().all())
                .filteredOn(ScenariosTest::askedByAChild)
                .allSatisfy(scenario -> assertThat(
                                Stream.of(scenario.intro(), scenario.closing()).map(Scenario.Words::child))
                        .as(scenario.code())
                        .doesNotContainNull());
    }

    @Test
    void anAdultIsNeverAddressedAsAChild() {
        assertThat(scenarios().all())
                .allSatisfy(scenario -> assertThat(words(scenario, AskerKind.PARENT))
                        .as(scenario.code())
                        .noneMatch(text -> FAMILIAR.matcher(text).find()));
    }

    private static boolean askedByAChild(Scenario scenario) {
        return scenario.voices().stream().anyMatch(voice -> voice.asker() == AskerKind.CHILD);
    }

    private static List<String> words(Scenario scenario, AskerKind reader) {
        List<String> words = new ArrayList<>();
        words.add(scenario.intro().to(reader));
        for (Scenario.Advised step : scenario.steps()) {
            words.add(step.what().to(reader));
            words.add(step.who().to(reader) + ".");
        }
        words.add(scenario.closing().to(reader));
        words.forEach(Objects::requireNonNull);
        return words;
    }

    private Set<String> startingPoints(Stream<String> codes) {
        Set<String> points = new HashSet<>();
        codes.forEach(code -> rights.startingPoints(code).stream()
                .map(Provision::code)
                .forEach(provision -> points.add(provision.value())));
        return points;
    }

    private static Set<String> codes(List<Term> terms) {
        return new HashSet<>(terms.stream().map(Term::code).toList());
    }
}
