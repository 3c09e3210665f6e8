package nl.kinderrechtenhelpdesk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The attack beside bounds that others found; files of such cases are measured by {@code ./evaluate disclosure}. */
class AttackTest {

    private static final CountRange ANY = new CountRange(0, 1000);

    /** Five hidden cells A, B, K, L and M of two tables that share them (from the tests of the R package sdcTable). */
    private static Attack linked(boolean first, boolean second) {
        Attack attack = new Attack();
        for (int cell = 0; cell < 5; cell++) {
            attack.hide(ANY);
        }
        if (first) {
            attack.know(List.of(0, 1), CountRange.exactly(4));
            attack.know(List.of(2, 3, 4), CountRange.exactly(9));
        }
        if (second) {
            attack.know(List.of(0, 1, 2), CountRange.exactly(7));
            attack.know(List.of(3, 4), CountRange.exactly(6));
        }
        return attack;
    }

    @Test
    void eachOfTwoTablesHidesWhatBothTogetherGiveAway() {
        assertThat(linked(true, false).whole(List.of(2))).isEqualTo(new Attack.Bounds(0, 9));
        assertThat(linked(false, true).whole(List.of(2))).isEqualTo(new Attack.Bounds(0, 7));
        assertThat(linked(true, true).whole(List.of(2))).isEqualTo(new Attack.Bounds(3, 3));
        assertThat(linked(true, true).whole(List.of(3))).isEqualTo(new Attack.Bounds(0, 6));
    }

    @Test
    void aSumOfHiddenCellsIsBoundedTooAndTwoSumsCanBeTheSame() {
        Attack attack = linked(true, false);
        assertThat(attack.whole(List.of(0, 2)).most()).isEqualTo(13);
        attack.same(List.of(0), List.of(2));
        assertThat(attack.linear(List.of(0, 2)).most()).isCloseTo(8, within(1e-9));
    }

    @Test
    void whatContradictsItselfIsSaid() {
        Attack attack = linked(true, false);
        attack.know(List.of(0, 1), CountRange.exactly(5));
        assertThatThrownBy(() -> attack.whole(List.of(0))).hasMessageContaining("contradicts");
    }

    /** What the audit says is left, the best attack leaves as well: random small tables, each figure of the table known. */
    @Test
    void noAttackLeavesLessThanTheAuditSays() {
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            List<Counted> records = new ArrayList<>();
            for (int one = 0; one < 60; one++) {
                records.add(new Counted(
                        Map.of("a", Set.of("a" + random.nextInt(3)), "b", Set.of("b" + random.nextInt(4))),
                        random.nextLong()));
            }
            Table table = Table.of(List.of("a", "b"), records);
            PublishedTable published = PublishedTable.of(table);
            Attack attack = new Attack();
            List<List<String>> cells = published.figures().keySet().stream()
                    .filter(cell -> !cell.contains(Table.TOTAL))
                    .toList();
            cells.forEach(cell -> attack.hide(published.possible(cell)));
            published.figures().forEach((sum, figure) -> attack.know(numbers(cells, sum), Perturbation.behind(figure)));
            long fewest = Long.MAX_VALUE;
            for (int number = 0; number < cells.size(); number++) {
                int count = table.count(cells.get(number));
                if (count > 0 && count < 5) {
                    fewest = Math.min(fewest, attack.whole(List.of(number)).values());
                }
            }
            int proven = Audit.of(records, List.of(List.of("a", "b"))).fewest();
            assertThat(fewest).isGreaterThanOrEqualTo(proven == Integer.MAX_VALUE ? 0 : proven);
        }
    }

    private static List<Integer> numbers(List<List<String>> cells, List<String> sum) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < cells.size(); number++) {
            List<String> cell = cells.get(number);
            if ((sum.get(0).equals(Table.TOTAL) || sum.get(0).equals(cell.get(0)))
                    && (sum.get(1).equals(Table.TOTAL) || sum.get(1).equals(cell.get(1)))) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
