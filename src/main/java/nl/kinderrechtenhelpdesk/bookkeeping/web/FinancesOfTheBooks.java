package nl.kinderrechtenhelpdesk.bookkeeping.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.bookkeeping.Categories;
import nl.kinderrechtenhelpdesk.bookkeeping.Category;
import nl.kinderrechtenhelpdesk.bookkeeping.YearFigures;
import nl.kinderrechtenhelpdesk.documents.Block;
import nl.kinderrechtenhelpdesk.documents.Cell;
import nl.kinderrechtenhelpdesk.documents.Text;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.ReportFinances;
import org.springframework.stereotype.Component;

/**
 * The money of a closed year in the categories of RJ 650, beside the year before, for the yearly report. Nothing of a year that is open: it
 * could still change, and a report does not.
 */
@Component
class FinancesOfTheBooks implements ReportFinances {

    private final YearFigures figures;
    private final Categories categories;

    FinancesOfTheBooks(YearFigures figures, Categories categories) {
        this.figures = figures;
        this.categories = categories;
    }

    @Override
    public List<Block> of(int year, Screen s) {
        YearFigures.Year now = figures.of(year);
        if (!now.closed()) {
            return List.of();
        }
        YearFigures.Year before = figures.of(year - 1);
        return List.of(
                sums(s, Category.Kind.INCOME, now, before),
                sums(s, Category.Kind.COST, now, before),
                ratios(s, now, before),
                new Block.Paragraph(Text.of(s.t("bookkeeping.year.basis"))));
    }

    private Block sums(Screen s, Category.Kind kind, YearFigures.Year now, YearFigures.Year before) {
        boolean income = kind == Category.Kind.INCOME;
        Stream<Block.Row> rows = categories.all().stream()
                .filter(category -> category.kind() == kind)
                .map(category -> row(
                        s,
                        s.t("bookkeeping.category." + category.code()),
                        now.cents().getOrDefault(category, 0L),
                        before.cents().getOrDefault(category, 0L)));
        Stream<Block.Row> all = Stream.of(row(
                s,
                s.t(income ? "bookkeeping.year.income" : "bookkeeping.year.costs"),
                income ? now.income() : now.costs(),
                income ? before.income() : before.costs()));
        Stream<Block.Row> result = income
                ? Stream.empty()
                : Stream.of(row(s, s.t("bookkeeping.year.result"), now.result(), before.result()));
        return new Block.Table(
                s.t("bookkeeping.kind." + kind),
                heads(s.t("bookkeeping.line.category"), now, before),
                Stream.of(rows, all, result).flatMap(part -> part).toList());
    }

    private static Block ratios(Screen s, YearFigures.Year now, YearFigures.Year before) {
        return new Block.Table(
                s.t("bookkeeping.year.ratios"),
                heads(s.t("bookkeeping.year.ratio"), now, before),
                Stream.of(YearFigures.Ratio.values())
                        .map(ratio -> new Block.Row(
                                Text.of(s.t("bookkeeping.ratio." + ratio)),
                                List.of(percent(s, ratio, now), percent(s, ratio, before))))
                        .toList());
    }

    private static Cell percent(Screen s, YearFigures.Ratio ratio, YearFigures.Year year) {
        return year.ratio(ratio)
                .<Cell>map(value -> new Cell.Value(value, s.decimal(value.doubleValue()) + "%"))
                .orElseGet(() -> new Cell.Nothing("–"));
    }

    private static List<String> heads(String what, YearFigures.Year now, YearFigures.Year before) {
        return List.of(what, String.valueOf(now.year()), String.valueOf(before.year()));
    }

    private static Block.Row row(Screen s, String name, long now, long before) {
        return new Block.Row(Text.of(name), List.of(euros(s, now), euros(s, before)));
    }

    private static Cell euros(Screen s, long cents) {
        return new Cell.Value(BigDecimal.valueOf(cents, 2), s.euros(cents));
    }
}
