package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Left;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Basis;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Division;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;
import org.jspecify.annotations.Nullable;

/** A draft with where everything counts: the money of each piece of work, what is left of each grant and why. */
final class Outcome {

    private final Draft draft;
    private final int[] grants;
    private final long[] cents;
    private final long[] left;
    private final int[] cases;

    Outcome(Draft draft, Division division) {
        this.draft = draft;
        int items = draft.work().size();
        grants = new int[items];
        cents = new long[items];
        left = new long[draft.grants().size()];
        cases = new int[left.length];
        for (int grant = 0; grant < left.length; grant++) {
            left[grant] = draft.grants().get(grant).terms().cents()
                    - draft.closed(grant).cents();
            cases[grant] = draft.closed(grant).cases();
        }
        for (int i = 0; i < items; i++) {
            Integer bound = draft.bound(i);
            grants[i] = bound == null ? division.pots().get(i) : bound;
        }
        pay(true);
        pay(false);
        tidy();
    }

    /** The earliest are paid first, and those that a person put there before the others; so the last is paid as far as the amount goes. */
    private void pay(boolean bound) {
        for (int i = 0; i < grants.length; i++) {
            int grant = grants[i];
            if (grant != Puzzle.NONE && (draft.bound(i) != null) == bound) {
                cents[i] = Math.min(
                        left[grant], draft.charging(grant).cents(draft.work().get(i)));
                left[grant] -= cents[i];
                cases[grant] += draft.work().get(i).isCase() ? 1 : 0;
            }
        }
    }

    /** What would count without money and is not needed for a number counts nowhere, the last first. */
    private void tidy() {
        for (int i = grants.length - 1; i >= 0; i--) {
            int grant = grants[i];
            if (grant != Puzzle.NONE && draft.bound(i) == null && cents[i] == 0) {
                Integer least = draft.grants().get(grant).terms().least();
                boolean isCase = draft.work().get(i).isCase();
                if (!isCase || least == null || cases[grant] > least) {
                    grants[i] = Puzzle.NONE;
                    cases[grant] -= isCase ? 1 : 0;
                }
            }
        }
    }

    Draft draft() {
        return draft;
    }

    /** The number of the grant to which it counts, or {@link Puzzle#NONE}. */
    int grant(int item) {
        return grants[item];
    }

    long cents(int item) {
        return cents[item];
    }

    long left(int grant) {
        return left[grant];
    }

    /** Those of closed periods too. */
    int cases(int grant) {
        return cases[grant];
    }

    int lacking(int grant) {
        Integer least = draft.grants().get(grant).terms().least();
        return least == null ? 0 : Math.max(0, least - cases[grant]);
    }

    boolean full(int grant) {
        Integer most = draft.grants().get(grant).terms().most();
        return most != null && cases[grant] >= most;
    }

    /** Whether the amount still pays for something: a price for a case in full, and anything else in part. */
    boolean pays(int grant) {
        Terms terms = draft.grants().get(grant).terms();
        return left[grant] >= (terms.basis() == Basis.CASE ? terms.rateCents() : 1);
    }

    List<Left> lefts() {
        List<Left> lefts = new ArrayList<>();
        for (int grant = 0; grant < left.length; grant++) {
            lefts.add(whyLeft(grant));
        }
        return lefts;
    }

    private Left whyLeft(int grant) {
        if (!pays(grant)) {
            return Left.USED;
        }
        if (full(grant)) {
            return Left.MOST_REACHED;
        }
        Charging terms = draft.charging(grant);
        for (int i = 0; i < grants.length; i++) {
            Chargeable one = draft.work().get(i);
            if (grants[i] != grant && terms.priced(one) && terms.inPeriod(one) && terms.inConditions(one)) {
                return Left.BETTER_ELSEWHERE;
            }
        }
        return Left.NO_MORE_WORK;
    }

    int counted() {
        return (int) Arrays.stream(grants).filter(grant -> grant != Puzzle.NONE).count();
    }

    @Nullable
    Terms terms(int item) {
        return grants[item] == Puzzle.NONE
                ? null
                : draft.grants().get(grants[item]).terms();
    }
}
