package nl.kinderrechtenhelpdesk.funding.internal.allocation;

import nl.kinderrechtenhelpdesk.funding.AllocationDesk.Reason;
import nl.kinderrechtenhelpdesk.funding.GrantFile.Terms;
import nl.kinderrechtenhelpdesk.funding.internal.allocation.exact.Puzzle;

/**
 * Why a piece of work counts where it does, and not to each of the other grants: the first thing that stands in the way, or the first goal that
 * would be worse if this one piece were moved. Says of conditions only that they are not met, never which.
 */
final class Explains {

    private final Outcome outcome;

    Explains(Outcome outcome) {
        this.outcome = outcome;
    }

    /** One letter for each grant, in order. */
    String of(int item) {
        StringBuilder letters = new StringBuilder();
        for (int grant = 0; grant < outcome.draft().grants().size(); grant++) {
            letters.append(reason(item, grant).letter());
        }
        return letters.toString();
    }

    private Reason reason(int item, int grant) {
        Draft draft = outcome.draft();
        Chargeable work = draft.work().get(item);
        Charging terms = draft.charging(grant);
        if (outcome.grant(item) == grant) {
            boolean unpaid = outcome.cents(item) == 0 && terms.cents(work) > 0;
            return draft.bound(item) != null ? Reason.OVERRULED : unpaid ? Reason.COUNTS_WITHOUT_MONEY : Reason.COUNTS;
        }
        if (!terms.inPeriod(work)) {
            return Reason.NOT_IN_PERIOD;
        }
        if (!terms.priced(work) || !terms.inConditions(work)) {
            return Reason.NOT_IN_CONDITIONS;
        }
        if (draft.bound(item) != null) {
            return Reason.OVERRULED;
        }
        if (work.isCase() && outcome.full(grant)) {
            return Reason.MOST_REACHED;
        }
        return outcome.pays(grant) ? moved(item, grant) : Reason.AMOUNT_USED;
    }

    /** There is room: what would be worse. */
    private Reason moved(int item, int there) {
        int here = outcome.grant(item);
        if (here == Puzzle.NONE) {
            return Reason.AS_GOOD;
        }
        Terms from = outcome.draft().grants().get(here).terms();
        Terms to = outcome.draft().grants().get(there).terms();
        Chargeable work = outcome.draft().work().get(item);
        if (work.isCase() && from.least() != null && outcome.cases(here) <= from.least()) {
            return Reason.NEEDED_FOR_NUMBER;
        }
        if (from.restricted() && !to.restricted()) {
            return Reason.RESTRICTED_FIRST;
        }
        long paid =
                Math.min(outcome.left(there), outcome.draft().charging(there).cents(work));
        if (paid < outcome.cents(item)) {
            return Reason.LESS_MONEY;
        }
        return there > here ? Reason.ENDS_LATER : Reason.AS_GOOD;
    }
}
