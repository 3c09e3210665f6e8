package nl.kinderrechtenhelpdesk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is published leaves enough possible. */
class AuditTest {

    private static final List<String> CUBE = List.of("theme", "region", "quarter");

    /** A cube of theme, region and quarter in which many cells are 1 to 4, each record with a key of this seed. */
    private static List<Counted> cube(long seed) {
        Random random = new Random(seed);
        List<Counted> records = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(
                            Path.of("src/test/resources/disclosure/helpdesk_synthetic_cube_theme_region_quarter.csv"))
                    .stream()
                    .skip(1)
                    .toList()) {
                String[] row = line.split(",", -1);
                for (int one = 0; one < Integer.parseInt(row[3]); one++) {
                    records.add(new Counted(
                            Map.of("theme", Set.of(row[0]), "region", Set.of(row[1]), "quarter", Set.of(row[2])),
                            random.nextLong()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofAWholeCubeWithAllItsSumsFiveCountsAreLeftForEachSmallOne(long seed) {
        Audit.Outcome outcome = Audit.of(cube(seed), List.of(CUBE, List.of("theme", "region"), List.of("quarter")));

        assertThat(outcome.looked()).isGreaterThan(300);
        assertThat(outcome.fewest()).isGreaterThanOrEqualTo(Audit.FEWEST_VALUES);
        assertThat(outcome.holds()).isTrue();
    }

    @Test
    void aCellThatStandsInTwoTablesHasTheSameFigureInBoth() {
        List<Counted> records = cube(1);
        PublishedTable whole = PublishedTable.of(Table.of(CUBE, records));
        PublishedTable part = PublishedTable.of(Table.of(List.of("region", "theme"), records));

        part.figures()
                .forEach((codes, figure) -> assertThat(whole.figure(List.of(codes.get(1), codes.get(0), "*")))
                        .hasValue(figure));
    }

    @Test
    void aRowBelowTenIsNotNamed() {
        List<Counted> records = new ArrayList<>();
        for (int one = 0; one < 40; one++) {
            records.add(new Counted(Map.of("place", Set.of(one < 2 ? "small" : "large")), one));
        }
        PublishedTable table = PublishedTable.of(Table.of(List.of("place"), records));

        assertThat(table.named(0)).containsExactly("large");
        assertThat(table.figure(List.of("small"))).isEmpty();
    }

    @Test
    void aRecordWithTwoCodesCountsUnderBothAndOnceInTheSum() {
        Counted both = new Counted(Map.of("situation", Set.of("A", "B")), 1);
        Table table = Table.of(List.of("situation"), List.of(both, both));

        assertThat(table.count(List.of("A"))).isEqualTo(2);
        assertThat(table.count(List.of("B"))).isEqualTo(2);
        assertThat(table.count(List.of(Table.TOTAL))).isEqualTo(2);
    }

    @Test
    void thereIsNoTableOfFourDimensions() {
        assertThatThrownBy(() -> Table.of(List.of("a", "b", "c", "d"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatIsSecretStandsInAText() {
        Counted counted = new Counted(Map.of("theme", Set.of("HOUSING")), 42);
        Audit.Narrowed narrowed = new Audit.Narrowed(Map.of("theme", "HOUSING"), new CountRange(1, 2));

        assertThat(counted + " " + narrowed).doesNotContain("HOUSING", "42");
    }

    @Test
    void theDifferenceOfTwoTablesLeavesManyCountsForTheFewBetween() {
        assertThat(Differencing.left(20, 18)).isEqualTo(new CountRange(0, 18));
        assertThat(Differencing.left(30, 0)).isEqualTo(new CountRange(14, 38));
    }
}
