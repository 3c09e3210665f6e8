package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import java.util.OptionalInt;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.publication.PublicFigures;
import nl.kinderrechtenhelpdesk.publication.RegisteredTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cases a year by cluster of rights, in the years of a report and in as many years before: public figures added up over the years that are
 * public and divided by how many these are, so that nothing is told that is not public already.
 */
@Component
class CommitteeAverages {

    private final PublicFigures figures;
    private final FigureWords words;

    CommitteeAverages(PublicFigures figures, FigureWords words) {
        this.figures = figures;
        this.words = words;
    }

    /** Null when no year is public on one of the two sides. */
    @Nullable
    FigureRows of(Screen s, int from, int until) {
        RegisteredTable table = figures.table(CommitteeReport.BY_CLUSTER).orElse(null);
        if (table == null) {
            return null;
        }
        List<Integer> now = years(table, from, until);
        List<Integer> before = years(table, from - (until - from + 1), from - 1);
        if (now.isEmpty() || before.isEmpty()) {
            return null;
        }
        String dimension = table.dimensions().getFirst();
        return new FigureRows(
                s.t("publication.committee.averages"),
                words.title(dimension, s),
                List.of(span(s, before), span(s, now)),
                words.codes(table, 0, now).stream()
                        .map(code -> new FigureRows.Row(
                                words.label(dimension, code, s.language()),
                                List.of(average(table, before, code), average(table, now, code))))
                        .toList());
    }

    private static List<Integer> years(RegisteredTable table, int from, int until) {
        return table.years().stream()
                .filter(year -> year >= from && year <= until)
                .toList();
    }

    private static String span(Screen s, List<Integer> years) {
        return s.t(
                "publication.committee.span",
                String.valueOf(years.getFirst()),
                String.valueOf(years.getLast()),
                years.size());
    }

    /** Nothing where a year is too small to be named, as nothing is known of it then. */
    private static OptionalInt average(RegisteredTable table, List<Integer> years, String code) {
        List<OptionalInt> counts =
                years.stream().map(year -> table.figure(year, List.of(code))).toList();
        return counts.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of((int) Math.round(counts.stream()
                        .mapToInt(OptionalInt::getAsInt)
                        .average()
                        .orElse(0)))
                : OptionalInt.empty();
    }
}
