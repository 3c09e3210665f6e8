package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.codebook.Codebook;
import nl.kinderrechtenhelpdesk.funding.GrantFile;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Item;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle.Pot;
import org.jspecify.annotations.Nullable;

/**
 * A run before it is solved: the open grants with what is left of them, all work, and what people overruled, which is put in its place first.
 */
final class Draft {

    /** What a closed period holds of a grant. */
    record Closed(long cents, int cases) {

        static final Closed NONE = new Closed(0, 0);
    }

    private final List<GrantFile> grants;
    private final List<Chargeable> work;
    private final List<Charging> charging;
    private final Map<UUID, Closed> closed;
    /** Of overruled work the number of its grant, or {@link Puzzle#NONE}. */
    private final Map<Integer, Integer> bound = new HashMap<>();

    /**
     * @param grants those that are open, in the order in which they go first
     * @param overruled by what the work is known; the value is the grant or null for none
     * @param rise of rates of an hour, in per cent
     */
    Draft(
            List<GrantFile> grants,
            List<Chargeable> work,
            Map<UUID, Closed> closed,
            Map<UUID, @Nullable UUID> overruled,
            int rise,
            Codebook codebook) {
        this.grants = List.copyOf(grants);
        this.work = List.copyOf(work);
        this.closed = Map.copyOf(closed);
        charging = grants.stream()
                .map(grant -> new Charging(grant.terms(), rise, codebook))
                .toList();
        List<UUID> ids = grants.stream().map(GrantFile::id).toList();
        for (int i = 0; i < work.size(); i++) {
            UUID id = work.get(i).id();
            if (overruled.containsKey(id)) {
                UUID grant = overruled.get(id);
                int number = grant == null ? Puzzle.NONE : ids.indexOf(grant);
                if (grant == null || (number >= 0 && charging.get(number).priced(work.get(i)))) {
                    bound.put(i, number);
                }
            }
        }
    }

    List<GrantFile> grants() {
        return grants;
    }

    List<Chargeable> work() {
        return work;
    }

    Charging charging(int grant) {
        return charging.get(grant);
    }

    Closed closed(int grant) {
        return closed.getOrDefault(grants.get(grant).id(), Closed.NONE);
    }

    /** The number of the grant, or {@link Puzzle#NONE} for none; null when nobody overruled it. */
    @Nullable
    Integer bound(int item) {
        return bound.get(item);
    }

    /** What is left for the solver; items that were overruled fit nowhere. */
    Puzzle puzzle() {
        List<Pot> pots = new ArrayList<>();
        for (int grant = 0; grant < grants.size(); grant++) {
            pots.add(pot(grant));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            items.add(item(i));
        }
        return new Puzzle(pots, items);
    }

    /** Whether what was overruled fits in what the grants have; a price for a case is paid in full or not at all. */
    boolean holds() {
        for (int grant = 0; grant < grants.size(); grant++) {
            Terms terms = grants.get(grant).terms();
            if ((terms.basis() == Basis.CASE && leftOf(grant) < 0)
                    || (terms.most() != null && casesOf(grant) > terms.most())) {
                return false;
            }
        }
        return true;
    }

    private long leftOf(int grant) {
        long left = grants.get(grant).terms().cents() - closed(grant).cents();
        for (Map.Entry<Integer, Integer> one : bound.entrySet()) {
            left -= one.getValue() == grant ? charging.get(grant).cents(work.get(one.getKey())) : 0;
        }
        return left;
    }

    private int casesOf(int grant) {
        return closed(grant).cases()
                + (int) bound.entrySet().stream()
                        .filter(one -> one.getValue() == grant)
                        .filter(one -> work.get(one.getKey()).isCase())
                        .count();
    }

    private Pot pot(int grant) {
        Terms terms = grants.get(grant).terms();
        int already = casesOf(grant);
        return new Pot(
                Math.max(0, leftOf(grant)),
                terms.least() == null ? 0 : Math.max(0, terms.least() - already),
                terms.most() == null ? Integer.MAX_VALUE : Math.max(0, terms.most() - already),
                terms.weight(),
                terms.restricted(),
                terms.basis() == Basis.CASE);
    }

    private Item item(int number) {
        Chargeable one = work.get(number);
        List<Long> charges = new ArrayList<>();
        for (Charging terms : charging) {
            boolean fits =
                    !bound.containsKey(number) && terms.priced(one) && terms.inPeriod(one) && terms.inConditions(one);
            charges.add(fits ? terms.cents(one) : (long) Puzzle.NONE);
        }
        return new Item(one.isCase(), charges);
    }
}
