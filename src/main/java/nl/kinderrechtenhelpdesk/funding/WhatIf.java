package nl.kinderrechtenhelpdesk.funding;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A question about an allocation that is not kept.
 *
 * @param without grants that stop
 * @param cases how many cases come in all; 0 for as many as came
 * @param rise by how many per cent what the work costs and the rates of hours rise
 */
public record WhatIf(Set<UUID> without, int cases, int rise) {

    public WhatIf {
        without = Set.copyOf(without);
    }

    /** As it is. */
    public static final WhatIf NOTHING = new WhatIf(Set.of(), 0, 0);

    /** What comes of a question, beside what comes of asking nothing. */
    public record Outcome(Side now, Side then) {}

    /**
     * One of both.
     *
     * @param cases how many there are
     * @param counted how many of them count to a grant
     * @param cost what all work costs, in cents
     * @param cents what grants are charged, in cents
     * @param proved whether nothing better is possible
     */
    public record Side(int cases, int counted, long cost, long cents, boolean proved, List<PerGrant> grants) {

        public Side {
            grants = List.copyOf(grants);
        }

        /** What is left to pay from elsewhere. */
        public long uncovered() {
            return cost - cents;
        }
    }

    /**
     * @param left of the whole amount, in cents
     * @param lacking cases below what the grant asks for
     */
    public record PerGrant(UUID grant, String reference, int cases, long cents, long left, int lacking) {}
}
