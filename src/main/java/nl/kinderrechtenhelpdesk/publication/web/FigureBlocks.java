package nl.kinderrechtenhelpdesk.publication.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;

/** Public figures as parts of a document. */
final class FigureBlocks {

    private final Screen s;

    FigureBlocks(Screen s) {
        this.s = s;
    }

    Block.Table table(FigureRows rows) {
        return new Block.Table(
                rows.caption(),
                prepended(rows.corner(), rows.columns()),
                rows.rows().stream()
                        .map(row -> new Block.Row(
                                Text.of(row.label()),
                                row.cells().stream()
                                        .map(cell -> cell.isPresent()
                                                ? count(cell.getAsInt())
                                                : new Cell.Nothing(s.t("publication.results.few")))
                                        .toList()))
                        .toList());
    }

    Block.Figure figure(Chart chart) {
        return new Block.Figure(
                chart.title(),
                chart.description().isEmpty()
                        ? s.t(
                                "publication.document.alternative",
                                chart.points().size(),
                                chart.title(),
                                chart.points().getFirst().label(),
                                s.number(chart.points().getFirst().value()))
                        : chart.description(),
                new Block.Heads(s.t("page.chart.label"), s.t("page.chart.value")),
                chart.points().stream()
                        .map(point -> new Block.Bar(point.label(), point.value(), s.number(point.value())))
                        .toList());
    }

    Cell count(long number) {
        return new Cell.Value(BigDecimal.valueOf(number), s.number(number));
    }

    private static List<String> prepended(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
