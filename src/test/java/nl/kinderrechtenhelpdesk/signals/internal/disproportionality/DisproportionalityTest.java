package nl.kinderrechtenhelpdesk.signals.internal.disproportionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.util.Arrays;
import nl.kinderrechtenhelpdesk.signals.internal.surveillance.ReferenceTable;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class DisproportionalityTest {

    private static final double MILLIONTH = 1e-4;
    private static final String CAERS = "disproportionality/openEBGM_caers_unstratified_fixedtheta.csv.gz";
    private static final String LEARNT = "disproportionality/openEBGM_caers_hyperparameters.csv";

    private static GammaPoisson learnt(int row) throws IOException {
        ReferenceTable table = ReferenceTable.of(LEARNT);
        return new GammaPoisson(
                table.number(row, "X1"),
                table.number(row, "X2"),
                table.number(row, "X3"),
                table.number(row, "X4"),
                table.number(row, "X5"));
    }

    private static Pairs pairs() throws IOException {
        ReferenceTable table = ReferenceTable.of(CAERS);
        return new Pairs(
                Arrays.stream(table.column("N")).mapToInt(count -> (int) count).toArray(), table.column("E"));
    }

    @Test
    void theShrunkRatioAndItsBoundsAreThoseOfOpenEBGM() throws IOException {
        ReferenceTable table = ReferenceTable.of(CAERS);
        GammaPoisson shrinker = learnt(3);
        for (int row = 0; row < table.rows().size(); row++) {
            int observed = (int) table.number(row, "N");
            double expected = table.number(row, "E");
            assertThat(shrinker.shareOfFirst(observed, expected))
                    .isCloseTo(table.number(row, "qn"), withPercentage(MILLIONTH));
            assertThat(shrinker.mean(observed, expected)).isCloseTo(table.number(row, "EBGM"), within(0.0050001));
            // written with six digits behind the point
            assertThat(shrinker.quantile(observed, expected, 0.05)).isCloseTo(table.number(row, "Q05"), within(1.1e-6));
            assertThat(shrinker.quantile(observed, expected, 0.95)).isCloseTo(table.number(row, "Q95"), within(1.1e-6));
        }
    }

    @Test
    void theLikelihoodIsThatOfOpenEBGM() throws IOException {
        Pairs pairs = pairs();
        for (int row = 0; row < 4; row++) {
            assertThat(pairs.surprise(learnt(row)))
                    .isCloseTo(ReferenceTable.of(LEARNT).number(row, "negLL_unsquashed"), withPercentage(MILLIONTH));
        }
    }

    @Test
    void whatIsLearntIsAtLeastAsLikelyAsWhatOthersLearnt() throws IOException {
        Pairs pairs = pairs();
        assertThat(pairs.surprise(pairs.learn())).isLessThan(pairs.surprise(learnt(3)) + 1e-4);
    }

    @Test
    void theInformationComponentAndItsBoundsAreThoseOfTheGammaQuantiles() throws IOException {
        ReferenceTable table = ReferenceTable.of("distributions/IC_gamma_grid.csv");
        for (int row = 0; row < table.rows().size(); row++) {
            InformationComponent component = InformationComponent.of(table.number(row, "n"), table.number(row, "E"));
            assertThat(component.value()).isCloseTo(table.number(row, "IC"), within(1e-6));
            assertThat(component.low()).isCloseTo(table.number(row, "IC025"), within(1e-6));
            assertThat(component.high()).isCloseTo(table.number(row, "IC975"), within(1e-6));
        }
    }

    @Test
    void digammaAndTrigammaAreExact() throws IOException {
        ReferenceTable table = ReferenceTable.of("distributions/digamma_grid.csv");
        for (int row = 0; row < table.rows().size(); row++) {
            double x = table.number(row, "x");
            assertThat(Gamma.digamma(x)).isCloseTo(table.number(row, "digamma"), withPercentage(MILLIONTH));
            assertThat(Gamma.trigamma(x)).isCloseTo(table.number(row, "trigamma"), withPercentage(MILLIONTH));
            assertThat(Gamma.logGamma(x)).isCloseTo(table.number(row, "lgamma"), within(1e-9));
        }
    }
}
