package nl.kinderrechtenhelpdesk.signals.internal.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.kinderrechtenhelpdesk.signals.Handled;
import org.junit.jupiter.api.Test;

class TriangleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** The triangle of Taylor and Ashe (1983), and the factors that Mack (1993) gives for it. */
    private static final double[][] TAYLOR_ASHE = {
        {357848, 766940, 610542, 482940, 527326, 574398, 146342, 139950, 227229, 67948},
        {352118, 884021, 933894, 1183289, 445745, 320996, 527804, 266172, 425046, 0},
        {290507, 1001799, 926219, 1016654, 750816, 146923, 495992, 280405, 0, 0},
        {310608, 1108250, 776189, 1562400, 272482, 352053, 206286, 0, 0, 0},
        {443160, 693190, 991983, 769488, 504851, 470639, 0, 0, 0, 0},
        {396132, 937085, 847498, 805037, 705960, 0, 0, 0, 0, 0},
        {440832, 847631, 1131398, 1063269, 0, 0, 0, 0, 0, 0},
        {359480, 1061648, 1443370, 0, 0, 0, 0, 0, 0, 0},
        {376686, 986608, 0, 0, 0, 0, 0, 0, 0, 0},
        {344014, 0, 0, 0, 0, 0, 0, 0, 0, 0}
    };

    @Test
    void theFactorsAreThoseOfTheTriangleThatActuariesKnow() {
        double[] factors = Triangle.of(TAYLOR_ASHE).factors(10, 10);

        double[] known = {1, 3.4906, 1.7473, 1.4574, 1.1739, 1.1038, 1.0863, 1.0539, 1.0766, 1.0177};
        for (int delay = 0; delay < known.length; delay++) {
            assertThat(factors[delay]).isCloseTo(known[delay], within(0.00005));
        }
    }

    @Test
    void andSoIsWhatIsStillToCome() {
        Triangle triangle = Triangle.of(TAYLOR_ASHE);
        double[] shares = Objects.requireNonNull(triangle.shares(10, 1));
        double toCome = 0;
        for (int year = 0; year < 10; year++) {
            double known = triangle.known(year, 10);
            toCome += Level.NONE.toCome(known, shares[9 - year]).mean();
        }
        assertThat(toCome).isCloseTo(18_680_856, within(1.0));
    }

    @Test
    void halfOfATriangleThatGrowsByTheSameFactorIsHalfKnown() {
        double[][] cases = {{10, 5, 5}, {20, 10, 10}, {40, 20, 0}, {8, 0, 0}};

        assertThat(Triangle.of(cases).shares(4, 1)).containsExactly(0.5, 0.75, 1);
    }

    @Test
    void whereNoCaseIsKnownSoSoonNothingIsKnown() {
        double[][] cases = {{0, 0, 4, 4}, {0, 0, 4, 4}, {0, 0, 4, 4}, {0, 0, 4, 4}, {0, 0, 4, 0}, {0, 0, 0, 0}};

        assertThat(Triangle.of(cases).shares(6, 1)).containsExactly(0, 0, 0.5, 1);
    }

    @Test
    void whatWasSeenMoreThanAYearAgoTeachesNothing() {
        double[][] cases = new double[60][2];
        for (double[] week : cases) {
            week[0] = 5;
            week[1] = 5;
        }
        cases[0][1] = 1000;

        assertThat(Triangle.of(cases).shares(60, 1)).containsExactly(0.5, 1);
    }

    @Test
    void whatCannotBeKnownYetIsNotTakenForNothing() {
        double[][] cases = {{6, 3}, {6, 3}, {6, 0}};

        assertThat(Triangle.of(cases).factors(3, 52)).containsExactly(1, 1.5);
    }

    @Test
    void casesAreLaidOutByTheWeekInWhichTheyCameInAndTheWeeksTheyTook() {
        List<Handled> handled = List.of(
                new Handled(MONDAY, MONDAY, MONDAY.plusWeeks(3), "HOUSING", 2),
                new Handled(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), null, "EDUCATION", 4));

        Triangle coded = Triangle.of(handled, MONDAY, 3, 3, Stage.CODED, theme -> true);
        assertThat(coded.known(0, 1)).isEqualTo(2);
        assertThat(coded.known(1, 2)).isZero();
        assertThat(coded.known(1, 3)).isEqualTo(4);
        assertThat(coded.month(0)).isEqualTo(YearMonth.of(2026, 1));
        assertThat(Triangle.of(handled, MONDAY, 9, 3, Stage.CLOSED, "HOUSING"::equals)
                        .known(0, 3))
                .isEqualTo(2);
        assertThat(Triangle.of(handled, MONDAY, 9, 3, Stage.CLOSED, "EDUCATION"::equals)
                        .learntFrom(9))
                .isZero();
    }

    @Test
    void ofAMonthThatLiesFarBackAllIsKnownAndOfOneToComeNothing() {
        Completeness known = new Completeness(new double[] {0.5, 1});

        assertThat(known.of(YearMonth.of(2026, 1), LocalDate.of(2026, 3, 1))).isEqualTo(1);
        assertThat(known.of(YearMonth.of(2026, 4), LocalDate.of(2026, 3, 1))).isZero();
        assertThat(known.of(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 16))).isBetween(0.3, 0.5);
    }

    @Test
    void whereNothingIsKnownYetAMonthIsAsItUsuallyIs() {
        Level level = Level.of(new double[] {8, 12, 10, 10});

        assertThat(level.toCome(0, 0).mean()).isCloseTo(10, within(1e-9));
        assertThat(level.toCome(10, 1)).isEqualTo(Prediction.NOTHING);
        assertThat(level.toCome(5, 0.5).mean()).isCloseTo(5, within(0.2));
        assertThat(level.toCome(30, 0.5).mean()).isBetween(5.0, 30.0);
    }

    @Test
    void aCountThatIsAlmostSureLiesWithinAFewCases() {
        assertThat(new Prediction(9.8, 0.2).within(0.95).low()).isEqualTo(9);
        assertThat(new Prediction(9.8, 0.2).within(0.95).high()).isBetween(10L, 12L);
        assertThat(new Prediction(2, 2).within(0.8)).satisfies(range -> {
            assertThat(range.low()).isZero();
            assertThat(range.high()).isEqualTo(4);
        });
    }
}
