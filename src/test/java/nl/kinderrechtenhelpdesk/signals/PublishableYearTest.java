package nl.kinderrechtenhelpdesk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kinderrechtenhelpdesk.disclosure.Audit;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.disclosure.Perturbation;
import nl.kinderrechtenhelpdesk.testing.MadeUpFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a year may leave the house. */
class PublishableYearTest {

    private static final PublicDimensions DIMENSIONS = new PublicDimensions(List.of());

    private static List<Counted> facts(long seed, int number, double skewed) {
        return new ArrayList<>(MadeUpFacts.of(seed, number, skewed).counted(DIMENSIONS));
    }

    private static PublishableYear year(List<Counted> facts, List<PublicTable> tables) {
        return PublishableYear.of(2020, facts, tables);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theSameFactsGiveTheSameFiguresInAnyOrderAndInWhateverTablesTheyStand(long seed) {
        List<Counted> facts = facts(seed, 150, 2);
        Map<List<String>, Integer> once = year(facts, PublicTable.all()).figures();

        Collections.shuffle(facts, new Random(seed));
        assertThat(year(facts, PublicTable.all()).figures()).isEqualTo(once);
        for (PublicTable table : PublicTable.all()) {
            year(facts, List.of(table))
                    .figures()
                    .forEach((codes, figure) -> assertThat(once).containsEntry(codes, figure));
        }
    }

    /** These stand as they came out of the first version that published. Where they change, a table that is added to a year contradicts what is public. */
    @Test
    void aFigureComesOutTheSameInEveryVersionAndOnEveryMachine() {
        assertThat(year(facts(1, 150, 2), PublicTable.all()).figures())
                .hasSize(62)
                .containsEntry(List.of(), 151)
                .containsEntry(List.of("province:PV27"), 31)
                .containsEntry(List.of("situation:NO_SCHOOL"), 29)
                .containsEntry(List.of("outcome:PENDING", "theme:HEALTH_CARE"), 7)
                .containsEntry(List.of("province:PV30", "theme:FAMILY_CONTACT"), 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noFigureIsOneOrTwoOrFarOffAndNoCodeBelowTenIsNamed(long seed) {
        List<Counted> facts = facts(seed, 150, 3);

        year(facts, PublicTable.all()).figures().forEach((codes, figure) -> {
            assertThat(figure).isNotIn(1, 2);
            long exact = facts.stream()
                    .filter(fact -> codes.stream()
                            .allMatch(code -> fact.codes()
                                    .getOrDefault(code.substring(0, code.indexOf(':')), Set.of())
                                    .contains(code.substring(code.indexOf(':') + 1))))
                    .count();
            assertThat(Math.abs(exact - figure)).isLessThanOrEqualTo(Perturbation.MOST);
            if (codes.size() == 1) {
                assertThat(figure).isGreaterThanOrEqualTo(10);
            }
        });
    }

    @Test
    void oneFactMoreChangesOnlyTheFiguresItIsIn() {
        List<Counted> facts = facts(1, 150, 1);
        Counted more = facts.removeLast();
        Map<List<String>, Integer> without = year(facts, PublicTable.all()).figures();
        facts.add(more);

        Map<List<String>, Integer> changed =
                new HashMap<>(year(facts, PublicTable.all()).figures());
        changed.entrySet().removeAll(without.entrySet());

        assertThat(changed.keySet())
                .allMatch(codes -> codes.stream()
                        .allMatch(code -> more.codes()
                                .getOrDefault(code.substring(0, code.indexOf(':')), Set.of())
                                .contains(code.substring(code.indexOf(':') + 1))));
    }

    @Test
    void whereTooLittleIsLeftPossibleTheYearMayNotGoOutAndTheTablesAreNamed() {
        PublishableYear refused = year(MadeUpFacts.givenAway().counted(DIMENSIONS), PublicTable.all());

        assertThat(refused.mayGoOut()).isFalse();
        assertThat(refused.failing()).extracting(PublicTable::name).containsExactly("thema-provincie");
        assertThat(refused.fewest()).isLessThan(Audit.FEWEST_VALUES);
    }

    @Test
    void aYearOfAFewCasesMayNotGoOutAtAll() {
        assertThat(year(List.of(), PublicTable.all()).mayGoOut()).isFalse();
        assertThat(year(facts(1, 1, 1), PublicTable.all()).tooFew()).isTrue();
    }

    @Test
    void theListHasThreeDimensionsAtMostWithTheYearAndNoMunicipality() {
        assertThat(PublicTable.all())
                .allMatch(table -> table.dimensions().size() <= 2)
                .noneMatch(table -> table.dimensions().contains("municipality"));
        assertThat(PublicTable.all()).extracting(PublicTable::name).doesNotHaveDuplicates();
    }
}
