package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import java.util.Map;

/**
 * What a filter counts: the whole picture of one dashboard.
 *
 * @param facts how many facts the filter holds
 * @param counts for each dimension its values; months in order of time without gaps, the others largest first
 */
public record Figures(long facts, Map<Dimension, List<Count>> counts) {

    public List<Count> of(Dimension dimension) {
        return counts.getOrDefault(dimension, List.of());
    }
}
