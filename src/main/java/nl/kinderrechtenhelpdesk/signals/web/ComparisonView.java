package nl.kinderrechtenhelpdesk.signals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison, for its template.
 *
 * @param sentences what differs and how often that comes by chance, in the words of the reader
 * @param limits what cannot be seen with so few, and what was left out
 * @param months by month of decision; empty for who sees no small numbers
 * @param pairs for who may open cases; for others {@code differences} says what pairs differ in
 */
public record ComparisonView(
        String title,
        List<String> sentences,
        List<String> limits,
        List<Row> groups,
        List<Month> months,
        List<String> changes,
        String pairsInAll,
        List<PairView> pairs,
        List<String> differences,
        String cases,
        String problem,
        boolean exact) {

    /** A body or province: each decision as counted, and the share that is likely. */
    public record Row(String name, List<String> counts, String share, String likely) {}

    /** @param shares one for each body or province, in the order of {@code groups} */
    public record Month(String name, List<String> shares) {}

    /** @param differs codes that only this one has */
    public record Side(
            String group,
            String decided,
            String month,
            List<String> differs,
            @Nullable String address) {}

    /** Two cases that are alike and were decided unlike. */
    public record PairView(Side granted, Side refused) {}
}
