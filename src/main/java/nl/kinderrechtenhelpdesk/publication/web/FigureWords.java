package nl.kinderrechtenhelpdesk.publication.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.FacetEntry;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.Chart;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.rights.Term;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import org.springframework.stereotype.Component;

/** Names of tables and codes, and the figures of a table as charts and as rows to read. */
@Component
class FigureWords {

    private static final String FIGURES = "/resultaten/cijfers/";
    private static final int BARS = 12;

    private final Codebook codebook;
    private final Map<String, Term> clusters;

    FigureWords(Codebook codebook, Rights rights) {
        this.codebook = codebook;
        this.clusters = rights.clusters().stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    static String title(Screen s, String table) {
        return s.t("publication.results.table." + table);
    }

    static String path(RegisteredTable table) {
        return FIGURES + table.name();
    }

    /** What a dimension is called. */
    String title(String dimension, Screen s) {
        return dimension.equals(PublicTable.CLUSTER)
                ? s.t("publication.results.dimension.cluster")
                : codebook.title(new Facet(dimension), s.language());
    }

    String label(String dimension, String code, Language language) {
        if (dimension.equals(PublicTable.CLUSTER)) {
            Term cluster = clusters.get(code);
            return cluster == null ? code : cluster.name(language);
        }
        return codebook.label(new Facet(dimension), code, language);
    }

    /** The codes of a dimension that are named in these years: a facet with an order of its own in that, others the largest of the last year first. */
    List<String> codes(RegisteredTable table, int dimension, List<Integer> years) {
        List<String> codes = new ArrayList<>(table.codes(dimension, years));
        String name = table.dimensions().get(dimension);
        if (name.equals(Facet.AGE_BAND.name())) {
            List<String> order = codebook.named(name).map(FacetEntry::codes).orElse(List.of()).stream()
                    .map(entry -> entry.code())
                    .toList();
            codes.sort(Comparator.comparingInt(order::indexOf));
        } else {
            int last = years.getLast();
            codes.sort(Comparator.comparingInt((String code) -> size(table, last, dimension, code))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()));
        }
        return codes;
    }

    private static int size(RegisteredTable table, int year, int dimension, String code) {
        return table.in(year).entrySet().stream()
                .filter(figure -> figure.getKey().get(dimension).equals(code))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The figures of the last year as bars, the largest only when there are many, for below a heading that names the table. */
    Chart largest(Screen s, RegisteredTable table) {
        List<Chart.Point> points = points(s, table);
        String year = String.valueOf(table.lastYear());
        return points.size() > BARS
                ? new Chart(s.t("publication.results.largest", year, BARS), "", points.subList(0, BARS))
                : new Chart(s.t("publication.results.inyear", year), "", points);
    }

    /** All figures of the last year as bars, for where nothing else names the table. */
    Chart lastYear(Screen s, RegisteredTable table) {
        String title = s.t("publication.results.in", title(s, table.name()), String.valueOf(table.lastYear()));
        return new Chart(title, "", points(s, table));
    }

    private List<Chart.Point> points(Screen s, RegisteredTable table) {
        String dimension = table.dimensions().getFirst();
        int year = table.lastYear();
        return codes(table, 0, List.of(year)).stream()
                .map(code -> new Chart.Point(
                        label(dimension, code, s.language()),
                        table.figure(year, List.of(code)).orElse(0)))
                .toList();
    }

    /** One code, or all cases, over the years; a year in which it is not named is left out. */
    Chart overYears(Screen s, RegisteredTable table, List<String> codes) {
        String title = codes.isEmpty()
                ? title(s, table.name())
                : label(table.dimensions().getFirst(), codes.getFirst(), s.language());
        List<Chart.Point> points = new ArrayList<>();
        for (int year : table.years()) {
            table.figure(year, codes).ifPresent(figure -> points.add(new Chart.Point(String.valueOf(year), figure)));
        }
        return new Chart(title, "", points);
    }

    /** A row for each code, a column for each year. */
    FigureRows byYear(Screen s, RegisteredTable table) {
        return byYear(s, table, table.years(), code -> true);
    }

    /** Some of its years and codes; no rows when none of these codes was named in these years. */
    FigureRows byYear(Screen s, RegisteredTable table, List<Integer> years, Predicate<String> asked) {
        String dimension = table.dimensions().getFirst();
        List<String> codes = years.isEmpty()
                ? List.of()
                : codes(table, 0, years).stream().filter(asked).toList();
        return new FigureRows(
                title(s, table.name()),
                title(dimension, s),
                years.stream().map(String::valueOf).toList(),
                codes.stream()
                        .map(code -> new FigureRows.Row(
                                label(dimension, code, s.language()),
                                years.stream()
                                        .map(year -> table.figure(year, List.of(code)))
                                        .toList()))
                        .toList());
    }

    /** A row for each code of the first dimension, a column for each of the second, in one year. */
    FigureRows crossed(Screen s, RegisteredTable table, int year) {
        String first = table.dimensions().get(0);
        String second = table.dimensions().get(1);
        List<String> across = codes(table, 1, List.of(year));
        return new FigureRows(
                s.t("publication.results.in", title(s, table.name()), String.valueOf(year)),
                title(first, s),
                across.stream().map(code -> label(second, code, s.language())).toList(),
                codes(table, 0, List.of(year)).stream()
                        .map(code -> new FigureRows.Row(
                                label(first, code, s.language()),
                                across.stream()
                                        .map(other -> table.figure(year, List.of(code, other)))
                                        .toList()))
                        .toList());
    }
}
