package nl.kinderrechtenhelpdesk.signals.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.signals.Count;

/**
 * What was counted of a selection, before months without facts and unknown codes are filled in.
 *
 * @param months those that have facts, in order of time
 * @param counts for each facet its codes, largest first and then by their letters
 */
record Tally(List<Count> months, Map<Facet, List<Count>> counts) {

    /** Adds a code as it is stored behind the others of its facet. */
    static void add(Map<Facet, List<Count>> counts, String stored, long facts) {
        int colon = stored.indexOf(':');
        counts.computeIfAbsent(new Facet(stored.substring(0, colon)), first -> new ArrayList<>())
                .add(new Count(stored.substring(colon + 1), facts));
    }
}
