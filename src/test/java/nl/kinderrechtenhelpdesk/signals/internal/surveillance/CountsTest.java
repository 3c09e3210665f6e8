package nl.kinderrechtenhelpdesk.signals.internal.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void tailsAndQuantilesOfTheNegativeBinomialAreExact() throws IOException {
        ReferenceTable table = ReferenceTable.of("distributions/negbin_grid.csv");
        for (int row = 0; row < table.rows().size(); row++) {
            Counts counts = new Counts(table.number(row, "mu"), table.number(row, "phi"));
            int quantile = (int) table.number(row, "qnbinom");
            assertThat(counts.quantile(table.number(row, "p")))
                    .as("row %d", row)
                    .isEqualTo(quantile);
            assertThat(counts.atLeast(quantile))
                    .as("row %d", row)
                    .isCloseTo(table.number(row, "upper_tail_ge_q"), withPercentage(1e-4));
        }
    }
}
