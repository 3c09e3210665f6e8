package nl.kinderrechtenhelpdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.evaluation.MadeUpDecisions.Recipe;
import nl.kinderrechtenhelpdesk.signals.Choice;
import nl.kinderrechtenhelpdesk.signals.Compared;
import nl.kinderrechtenhelpdesk.signals.Comparison;
import nl.kinderrechtenhelpdesk.signals.Decisions;
import nl.kinderrechtenhelpdesk.signals.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreatmentMeasurementTest {

    private static final Recipe RECIPE = new Recipe("one", 5, 16, 3, 1, 0.9, 0.1);

    @TempDir
    private Path folder;

    /** Tells of nothing: what is measured is the measuring. */
    private static final class Silent implements Treatment {

        @Override
        public List<Compared> look(Decisions decisions, double falseShare) {
            return List.of();
        }

        @Override
        public Function<LocalDate, List<Compared>> replay(Decisions decisions, double falseShare) {
            return day -> List.of();
        }

        @Override
        public Comparison compare(Decisions decisions, Choice choice) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theSameRecipeMakesTheSameHelpdeskAndWhatIsPlantedShows() {
        MadeUpDecisions made = MadeUpDecisions.of(RECIPE);
        Decisions decisions = made.decisions();
        assertThat(decisions.size())
                .isEqualTo(MadeUpDecisions.of(RECIPE).decisions().size())
                .isBetween(900, 1_300);
        assertThat(made.planted()).hasSize(1);
        MadeUpDecisions.Planted planted = made.planted().getFirst();
        int granted = 0;
        int others = 0;
        for (int one = 0; one < decisions.size(); one++) {
            boolean rule = decisions.all(one, Facet.RULE).contains(planted.rule());
            if (rule
                    && decisions.all(one, planted.across()).contains(planted.group())
                    && decisions.known(one) > planted.from().plusDays(150).toEpochDay()) {
                granted += decisions.decided(one).granted() ? 1 : 0;
            } else if (rule) {
                others += decisions.decided(one).granted() ? 1 : 0;
            }
        }
        assertThat(granted).isLessThan(others);
    }

    @Test
    void whoTellsOfNothingFindsNothingAndIsNeverWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("recipes.tsv"), "one\t5\t1\t16\t2\t1\t0.9\t0.1\n");
        assertThat(new TreatmentMeasurement(new Silent()).measure(List.of(file)))
                .last()
                .isEqualTo("found=0.00 median_months=NaN false_a_year=0.00");
    }

    @Test
    void aRecipeWithoutNumbersIsNamedByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("recipes.tsv"), "one\tfive\t1\t16\t2\t1\t0.9\t0.1\n");
        assertThatThrownBy(() -> new TreatmentMeasurement(new Silent()).measure(List.of(file)))
                .hasMessageContaining("line 1");
    }
}
