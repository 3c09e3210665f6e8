package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The measures of the house, and the table of them in {@code docs/architecture.md}. {@code ./mvnw test -Dtest=HouseFiguresTest
 * -Dfigures.write=true} writes the table anew.
 */
class HouseFiguresTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final List<String> HEAD = List.of("| figure | now |", "| --- | --- |");
    private static final double A_TENTH = 0.1;

    private static Map<String, List<Double>> figures = Map.of();

    @BeforeAll
    static void count() throws IOException {
        figures = HouseFigures.ofTheSources().all();
    }

    @Test
    void noFileIsLongerThan256LinesAndOneInTwentyLongerThan170() {
        assertThat(SourceRulesTest.tooLong()).isEmpty();
        assertThat(figure("lines of a file: median, 95th percentile, most").get(1))
                .isLessThanOrEqualTo(170);
    }

    @Test
    void fewerThan40PercentOfTheTypesThatHaveAChoiceArePublic() {
        assertThat(figure("of those that have a choice, %").getFirst()).isLessThan(40);
    }

    @Test
    void noModulesReachEachOther() {
        assertThat(figure("largest cycle of modules")).containsExactly(1.0);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Double> packages = figure("packages described, of all");
        assertThat(packages.getFirst()).isEqualTo(packages.getLast());
    }

    @Test
    void noTestMocksAndNoneSleeps() {
        assertThat(figure("tests with mocks, with sleeps")).containsExactly(0.0, 0.0);
    }

    @Test
    void theTableInTheDocumentIsTrueToATenth() throws IOException {
        if (Boolean.getBoolean("figures.write")) {
            write();
        }
        Map<String, List<Double>> told = told();
        assertThat(told).containsOnlyKeys(figures.keySet());
        figures.forEach((name, now) -> {
            List<Double> numbers = Objects.requireNonNull(told.get(name));
            assertThat(numbers).as(name).hasSameSizeAs(now);
            for (int i = 0; i < now.size(); i++) {
                assertThat(numbers.get(i)).as(name).isBetween(now.get(i) * (1 - A_TENTH), now.get(i) * (1 + A_TENTH));
            }
        });
    }

    private static List<Double> figure(String name) {
        return Objects.requireNonNull(figures.get(name), name);
    }

    private static Map<String, List<Double>> told() throws IOException {
        Map<String, List<Double>> told = new LinkedHashMap<>();
        Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals(HEAD.getFirst()))
                .skip(HEAD.size())
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> told.put(
                        cells[1],
                        Arrays.stream(cells[2].split(", ", -1))
                                .map(Double::valueOf)
                                .toList()));
        return told;
    }

    private static void write() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        int table = lines.indexOf(HEAD.getFirst());
        List<String> anew = new ArrayList<>(lines.subList(0, table));
        anew.addAll(HEAD);
        figures.forEach((name, numbers) -> anew.add("| " + name + " | " + HouseFigures.shown(numbers) + " |"));
        anew.addAll(lines.subList(table, lines.size()).stream()
                .dropWhile(line -> line.startsWith("|"))
                .toList());
        Files.write(DOCUMENT, anew);
    }
}
