package nl.kinderrechtenhelpdesk.funding.internal.allocation.exact;

import java.util.List;

/**
 * What is to be divided over what, in whole euro cents.
 *
 * @param pots in the order in which they go first when nothing else decides
 * @param items in the order in which they go first, the earliest before the others
 */
public record Puzzle(List<Pot> pots, List<Item> items) {

    /** No pot, and no charge. */
    public static final int NONE = -1;

    public Puzzle {
        pots = List.copyOf(pots);
        items = List.copyOf(items);
    }

    /**
     * What is left of a grant.
     *
     * @param budget in cents
     * @param least how many more cases it asks for; 0 for none
     * @param most how many more cases it takes; {@link Integer#MAX_VALUE} for any number
     * @param weight how heavy one case too few weighs
     * @param restricted whether it goes before free money
     * @param whole whether each charge is paid in full or not at all, as a price for a case; otherwise the last is paid as far as the
     *     budget goes, and what comes behind counts without money
     */
    public record Pot(long budget, int least, int most, int weight, boolean restricted, boolean whole) {}

    /**
     * A case, or hours of work for many.
     *
     * @param isCase whether it counts for numbers of cases
     * @param charges what each pot would be charged for it, in cents; {@link #NONE} where it does not fit the conditions
     */
    public record Item(boolean isCase, List<Long> charges) {

        public Item {
            charges = List.copyOf(charges);
        }

        boolean fits(int pot) {
            return charges.get(pot) != NONE;
        }
    }
}
