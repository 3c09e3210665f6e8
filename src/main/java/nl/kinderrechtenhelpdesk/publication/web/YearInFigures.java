package nl.kinderrechtenhelpdesk.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.springframework.stereotype.Component;

/** The figures of a year for its report, from the register of what is public and from nowhere else. */
@Component
class YearInFigures {

    private static final String RIGHTS = "artikel";
    private static final String CLUSTERS = "rechten";
    private static final String OUTCOMES = "uitkomst";
    private static final List<String> ELSEWHERE = List.of(RIGHTS, CLUSTERS, OUTCOMES);
    private static final int BARS = 12;
    private static final int YEARS_BACK = 4;

    private final PublicFigures figures;
    private final FigureWords words;

    YearInFigures(PublicFigures figures, FigureWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** How many cases there were, over some years, and what they were about. */
    List<Block> cases(Screen s, int year) {
        List<RegisteredTable> tables = figures.tables().stream()
                .filter(table -> table.years().contains(year))
                .toList();
        if (tables.isEmpty()) {
            return List.of(new Block.Note(Text.of(s.t("publication.yearly.figures.none"))));
        }
        List<Block> blocks = new ArrayList<>();
        tables.stream()
                .filter(table -> table.dimensions().isEmpty())
                .forEach(table -> overYears(s, table, year).ifPresent(blocks::add));
        tables.stream()
                .filter(table -> table.dimensions().size() == 1 && !ELSEWHERE.contains(table.name()))
                .forEach(table -> blocks.addAll(section(s, table, year)));
        return blocks;
    }

    /** Which rights were at stake: the groups, and the articles beside the year before. */
    List<Block> rights(Screen s, int year) {
        List<Block> blocks = new ArrayList<>();
        table(CLUSTERS, year).ifPresent(table -> blocks.add(bars(s, table, year)));
        table(RIGHTS, year).ifPresent(table -> blocks.add(beside(s, table, year)));
        return blocks;
    }

    List<Block> outcomes(Screen s, int year) {
        return table(OUTCOMES, year).map(table -> List.of(bars(s, table, year))).orElse(List.of());
    }

    private Optional<RegisteredTable> table(String name, int year) {
        return figures.table(name).filter(table -> table.years().contains(year));
    }

    private Optional<Block> overYears(Screen s, RegisteredTable table, int year) {
        List<Chart.Point> points = table.years().stream()
                .filter(known -> known <= year && known >= year - YEARS_BACK)
                .filter(known -> table.figure(known, List.of()).isPresent())
                .map(known -> new Chart.Point(
                        String.valueOf(known), table.figure(known, List.of()).getAsInt()))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureBlocks(s)
                        .figure(new Chart(
                                FigureWords.title(s, table.name()),
                                s.t(
                                        "publication.yearly.cases",
                                        String.valueOf(year),
                                        s.number(points.getLast().value())),
                                points)));
    }

    private List<Block> section(Screen s, RegisteredTable table, int year) {
        return List.of(
                new Block.Heading(3, Text.of(FigureWords.title(s, table.name()))),
                bars(s, table, year),
                beside(s, table, year));
    }

    private Block bars(Screen s, RegisteredTable table, int year) {
        String dimension = table.dimensions().getFirst();
        List<Chart.Point> points = words.codes(table, 0, List.of(year)).stream()
                .limit(BARS)
                .map(code -> new Chart.Point(
                        words.label(dimension, code, s.language()),
                        table.figure(year, List.of(code)).orElse(0)))
                .toList();
        String title = s.t(
                points.size() == BARS ? "publication.yearly.most" : "publication.results.in",
                FigureWords.title(s, table.name()),
                String.valueOf(year));
        return new FigureBlocks(s).figure(new Chart(title, "", points));
    }

    /** Beside the public years before, so that a reader sees what became more or less. */
    private Block beside(Screen s, RegisteredTable table, int year) {
        List<Integer> years = table.years().stream()
                .filter(known -> known <= year && known >= year - YEARS_BACK)
                .toList();
        FigureRows rows = words.byYear(s, table, years, code -> true);
        return new FigureBlocks(s)
                .table(new FigureRows(
                        s.t("publication.yearly.byyear", FigureWords.title(s, table.name())),
                        rows.corner(),
                        rows.columns(),
                        rows.rows()));
    }
}
