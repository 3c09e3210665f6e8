package nl.kinderrechtenhelpdesk.funding;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to what counts to which grant (toerekening), as finance adopted it; a proposal is not seen here. Nothing counts twice: each case
 * and each hour stands with one grant at most. Months are those in which the work was done: for a case the month in which it was closed.
 */
public interface Allocations {

    /**
     * What counts to one grant, or to none.
     *
     * @param grant null for what counts to no grant
     * @param factIds of the cases; they change when a case is erased, so they are for at once and never for keeping
     * @param minutes of cases and of work for many together
     * @param cost what the work cost in euro cents
     * @param cents what the grant is charged for it, in euro cents; 0 for none
     */
    record Counted(@Nullable UUID grant, Set<UUID> factIds, long minutes, long cost, long cents) {

        public Counted {
            factIds = Set.copyOf(factIds);
        }

        public int cases() {
            return factIds.size();
        }
    }

    /** What counts to a grant in these months, both included; nothing counted is a count of nothing. */
    Counted of(UUID grant, YearMonth from, YearMonth until);

    /** What counts to each grant in these months, and to none; only those with something. The sums are those of all work that a run took in. */
    List<Counted> between(YearMonth from, YearMonth until);

    /** The last month of which nothing changes any more; empty as long as no period was closed. */
    Optional<YearMonth> closedUntil();
}
