package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.testing.NamedTests;
import nl.kinderrechtenhelpdesk.testing.NamedTests.Named;
import org.junit.jupiter.api.Test;

/** What reviews found stands in {@code docs/evaluation/findings.md}, each with its answer. */
class FindingsTest {

    private static final Path LIST = Path.of("docs/evaluation/findings.md");

    @Test
    void everyTestThatHoldsAnAnswerExists() throws IOException {
        List<Named> missing = new ArrayList<>();
        List<Named> named = NamedTests.in(Files.readString(LIST));
        for (Named test : named) {
            if (!NamedTests.exists(test)) {
                missing.add(test);
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFindingIsAnsweredWithDonePartlyOrNot() throws IOException {
        assertThat(Files.readAllLines(LIST).stream()
                        .filter(line ->
                                line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| finding")))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\| [^|]+ \\| [^|]* \\| (done|partly|not) \\| [^|]* \\| [^|]* \\|"));
    }
}
