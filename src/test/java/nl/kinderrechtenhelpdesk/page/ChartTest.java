package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.page.Chart.GridLine;
import nl.kinderrechtenhelpdesk.page.Chart.Mark;
import nl.kinderrechtenhelpdesk.page.Chart.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    private static Chart of(long... values) {
        List<Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> new Point("m" + i, values[i]))
                .toList();
        return new Chart("title", "", points);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, 4, 5, 9, 10, 11, 99, 100, 101, 1_234, 99_999, 1_000_000})
    void theLinesAcrossAreAtMostSixRoundFiguresOfWhichTheHighestIsNotBelowTheLargestFigure(long largest) {
        List<GridLine> lines = of(largest, 0).grid();
        assertThat(lines).hasSizeBetween(2, 6);
        assertThat(lines.getFirst().value()).isZero();
        assertThat(lines.getLast().value()).isGreaterThanOrEqualTo(largest);
    }

    @Test
    void aColumnIsAsHighAsItsFigureAndZeroHasNoHeight() {
        List<Mark> marks = of(0, 50, 100).marks();
        assertThat(marks.get(0).height()).isZero();
        assertThat(marks.get(2).height()).isEqualTo(2 * marks.get(1).height());
        assertThat(marks)
                .allSatisfy(mark -> assertThat(mark.y() + mark.height()).isEqualTo(of(1).base()));
    }

    @Test
    void whatIsStillExpectedStandsOnTopOfWhatIsCountedAndFitsInThePicture() {
        Chart chart = new Chart(
                "title",
                "",
                List.of(new Point("m1", 100, null), new Point("m2", 50, 50, null), new Point("m3", 0, 80, null)));
        List<Mark> marks = chart.marks();

        assertThat(chart.hasExpected()).isTrue();
        assertThat(of(1).hasExpected()).isFalse();
        assertThat(marks.get(0).top()).isEqualTo(marks.get(0).y());
        assertThat(marks.get(1).top()).isEqualTo(marks.get(0).y());
        assertThat(marks.get(1).y() - marks.get(1).top()).isEqualTo(marks.get(1).height());
        assertThat(marks.get(2).top()).isPositive();
    }

    @Test
    void whatAFigureIsComparedWithFitsInThePictureTooAndTheTurnStandsBeforeItsPoint() {
        Chart chart = new Chart("title", "", List.of(new Point("m1", 5, 0, 20, null), new Point("m2", 5)), 1);

        assertThat(chart.grid().getLast().value()).isEqualTo(20);
        assertThat(chart.marks().get(0).usual()).isLessThan(chart.marks().get(0).y());
        assertThat(chart.turnsAt()).isEqualTo("54.50%");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 13, 24, 60, 61, 120})
    void onASmallScreenAtMostSixLabelsAreShown(int months) {
        List<Mark> marks = of(new long[months]).marks();
        assertThat(marks).hasSize(months);
        assertThat(marks.stream().filter(mark -> mark.label() != null && !mark.onlyWide()))
                .hasSizeBetween(1, 6);
        assertThat(marks.stream().filter(mark -> mark.label() != null)).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theLargestBarFillsTheWidth() {
        Chart chart = of(25, 100);
        assertThat(chart.share(chart.points().getLast())).isEqualTo("100.00%");
        assertThat(chart.share(chart.points().getFirst())).isEqualTo("25.00%");
    }

    @Test
    void nothingButZeroesCanBeDrawn() {
        Chart chart = of(0, 0);
        assertThat(chart.share(chart.points().getFirst())).isEqualTo("0.00%");
        assertThat(chart.marks()).allSatisfy(mark -> assertThat(mark.height()).isZero());
    }
}
