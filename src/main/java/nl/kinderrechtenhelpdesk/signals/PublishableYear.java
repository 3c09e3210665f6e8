package nl.kinderrechtenhelpdesk.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kinderrechtenhelpdesk.disclosure.Audit;
import nl.kinderrechtenhelpdesk.disclosure.Counted;
import nl.kinderrechtenhelpdesk.disclosure.PublishedTable;
import nl.kinderrechtenhelpdesk.disclosure.Table;

/**
 * The figures of one year as they may leave the house, if at all: each changed by the keys of what it counts, and what the audit of all of
 * them together says. No exact figure is in it.
 *
 * <p>A year is looked at by itself. Nothing is counted over years and no fact is in two of them, so that what is published of one year says
 * nothing of another, and the audit of all years together is that of each.
 *
 * @param figures by what they count: the codes as they are stored, in the order of the alphabet, none for all cases
 * @param looked how many small counts the audit looked at
 * @param fewest how many counts are still possible where the fewest are; {@link Integer#MAX_VALUE} when there was nothing to look at
 * @param narrowed of how many of these too few are possible
 * @param failing the tables in which too little is left possible: with one of these nothing may go out
 */
public record PublishableYear(
        int year,
        List<PublicTable> tables,
        Map<List<String>, Integer> figures,
        int looked,
        int fewest,
        int narrowed,
        List<PublicTable> failing) {

    public PublishableYear {
        tables = List.copyOf(tables);
        failing = List.copyOf(failing);
        figures = Collections.unmodifiableMap(figures);
    }

    /** Whether so few cases came in that not even their number may go out. */
    public boolean tooFew() {
        return figures.getOrDefault(List.of(), 0) < PublishedTable.SMALLEST_NAMED;
    }

    /** Whether all of it may go out together. */
    public boolean mayGoOut() {
        return !tooFew() && narrowed == 0;
    }

    /**
     * @param facts all that came in within the year, with their codes as {@link PublicDimensions} gives them
     * @param tables every table that is made public of this year, and every one that was before
     */
    public static PublishableYear of(int year, Collection<Counted> facts, List<PublicTable> tables) {
        Map<List<String>, Integer> figures = new TreeMap<>(PublishableYear::compare);
        tables.forEach(table -> figures.putAll(figures(PublishedTable.of(Table.of(table.dimensions(), facts)))));
        Audit.Outcome audit =
                Audit.of(facts, tables.stream().map(PublicTable::dimensions).toList());
        List<PublicTable> failing = tables.stream()
                .filter(table -> audit.narrowed().stream()
                        .anyMatch(cell ->
                                table.dimensions().containsAll(cell.codes().keySet())))
                .toList();
        return new PublishableYear(
                year,
                tables,
                figures,
                audit.looked(),
                audit.fewest(),
                audit.narrowed().size(),
                failing);
    }

    private static Map<List<String>, Integer> figures(PublishedTable table) {
        Map<List<String>, Integer> figures = new TreeMap<>(PublishableYear::compare);
        table.figures().forEach((cell, figure) -> figures.put(meaning(table.dimensions(), cell), figure));
        return figures;
    }

    private static List<String> meaning(List<String> dimensions, List<String> cell) {
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < cell.size(); at++) {
            if (!cell.get(at).equals(Table.TOTAL)) {
                codes.add(dimensions.get(at) + ":" + cell.get(at));
            }
        }
        Collections.sort(codes);
        return List.copyOf(codes);
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join(" ", one).compareTo(String.join(" ", other));
    }
}
