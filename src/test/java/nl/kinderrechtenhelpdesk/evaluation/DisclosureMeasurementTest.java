package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attacks of {@code ./evaluate disclosure}. */
class DisclosureMeasurementTest {

    private final DisclosureMeasurement measurement = new DisclosureMeasurement();

    @Test
    void noAttackOnTheCubeNarrowsASmallCountAndAllKnownBoundsAreFound() throws IOException {
        List<String> lines = measurement.measure(List.of(Path.of("src/test/resources/disclosure")));

        assertThat(lines).anyMatch(line -> line.contains("164 of 164 known bounds found"));
        assertThat(lines.getLast()).startsWith("narrowed=0 pairs_narrowed=0");
    }

    @Test
    void aFolderWithNothingToAttackIsSaid(@TempDir Path empty) throws IOException {
        Files.writeString(empty.resolve("notes.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> measurement.measure(List.of(empty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither facts nor a cube");
    }
}
