package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kinderrechtenhelpdesk.signals.PublicDimensions;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attacks of {@code ./evaluate disclosure}. */
class DisclosureMeasurementTest {

    private final DisclosureMeasurement measurement = new DisclosureMeasurement(new PublicDimensions(List.of()));

    @Test
    void noAttackOnTheCubeNarrowsASmallCountAndAllKnownBoundsAreFound() throws IOException {
        List<String> lines = measurement.measure(List.of(Path.of("src/test/resources/disclosure")));

        assertThat(lines).anyMatch(line -> line.contains("164 of 164 known bounds found"));
        assertThat(lines.getLast()).startsWith("narrowed=0 pairs_narrowed=0");
    }

    @Test
    void ofFactsEachYearIsAttackedWithTheTablesThatTheSiteWouldPublish(@TempDir Path folder) throws IOException {
        StringBuilder facts =
                new StringBuilder("received_on,closed_on,theme,situations,municipality,province,outcome\n");
        for (int fact = 0; fact < 60; fact++) {
            facts.append(fact < 30 ? "2024" : "2025")
                    .append("-05-01,2025-06-01,HOUSING,POVERTY;NO_SCHOOL,GM0363,PV27,RESPECTED\n");
        }
        Files.writeString(folder.resolve("facts.csv"), facts);

        List<String> lines = measurement.measure(List.of(folder));

        assertThat(lines)
                .anyMatch(line ->
                        line.contains("facts.csv | 60 | " + PublicTable.all().size() + " | 0 of 2 |"));
    }

    @Test
    void aFolderWithNothingToAttackIsSaid(@TempDir Path empty) throws IOException {
        Files.writeString(empty.resolve("notes.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> measurement.measure(List.of(empty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither facts nor a cube");
    }
}
