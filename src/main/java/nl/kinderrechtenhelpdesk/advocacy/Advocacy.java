package nl.kinderrechtenhelpdesk.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The door for other modules: what systemic work there was, in figures beside those of cases, and what the public may read of it. Says
 * nothing that is not a count or was not agreed to by two people.
 */
public interface Advocacy {

    /**
     * What was done and reached in a year.
     *
     * @param begun files that were begun
     * @param actions by kind
     * @param results by who says so
     * @param minutes spent
     * @param cents costs in euro cents besides the hours
     */
    record Year(int year, long begun, List<Count> actions, List<Count> results, long minutes, long cents) {

        public Year {
            actions = List.copyOf(actions);
            results = List.copyOf(results);
        }

        public long allActions() {
            return actions.stream().mapToLong(Count::number).sum();
        }

        public long allResults() {
            return results.stream().mapToLong(Count::number).sum();
        }
    }

    /** How many of a kind ({@link Entry.Kind}) or grade ({@link Entry.Grade}), by its name. */
    record Count(String of, long number) {}

    /** Every year in which something happened, the last first. */
    List<Year> years();

    /** What the public may read, the last agreed first. */
    List<PublicText> published();

    Optional<PublicText> published(UUID problem);
}
