package nl.kinderrechtenhelpdesk.signals;

import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.Facet;

/**
 * What a selection counts: the whole picture of one dashboard.
 *
 * @param facts how many facts the selection holds
 * @param months in which the questions came in, in order of time without gaps
 * @param counts for each facet its codes, largest first; a fact counts under each of its codes
 */
public record Figures(long facts, List<Count> months, Map<Facet, List<Count>> counts) {

    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }
}
